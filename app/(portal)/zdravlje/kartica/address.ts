import type { OwnCard } from "#lib/health/own-cards";

/** Of a card's own page; below it lie its paper and its passes. */
export function cardAddress({ number }: Pick<OwnCard, "number">): string {
  return `/zdravlje/kartica/${encodeURIComponent(number)}`;
}
