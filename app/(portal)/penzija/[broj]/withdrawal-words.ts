import type { OwnContract } from "#lib/pension/list-contracts";
import { type Withdrawal, withdrawalOf } from "#lib/pension/withdrawal";
import { formatDate, plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";

type Words = Texts["pension"]["withdrawal"];

/** When and how much of this contract's money may be withdrawn, in sentences that may hold the telephone numbers. */
export function withdrawalWords(words: Words, contract: OwnContract) {
  if (contract.status === "paying-out") return [words.payingOut];
  if (contract.status === "ended") return [words.ended];
  const withdrawal = withdrawalOf(contract);
  return [whenWords(words, withdrawal), words.atOnce[withdrawal.atOnce]];
}

function whenWords(words: Words, { age: years, since, isOpen }: Withdrawal): string {
  const age = say(plural(years, words.age), { n: years });
  if (since === null) return say(words.unknown, { age });
  return say(isOpen ? words.open : words.from, { age, date: formatDate(since) });
}
