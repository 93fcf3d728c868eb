import type { OwnContract } from "#lib/pension/list-contracts";
import type { Texts } from "#lib/texts/sr";

export const CONTRACT_NUMBER_GROUPS = [4, 4, 4];

export function contractAddress({ number }: Pick<OwnContract, "number">): string {
  return `/penzija/${encodeURIComponent(number)}`;
}

/** The fund's name for people; as the core system calls it when it is a new one. */
export function fundName({ funds }: Texts["pension"], { fund }: Pick<OwnContract, "fund">): string {
  return new Map<string, string>(Object.entries(funds)).get(fund) ?? fund;
}
