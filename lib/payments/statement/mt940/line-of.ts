import type { StatementLine } from "../statement";
import { referenceField, referencesInWords } from "../written-references";
import type { Movement } from "./read-movement";
import { wordsOf } from "./words-of";

/** A movement that arrived, with what its `:86:` says. */
export function lineOf(movement: Movement, about: string, currency: string, place: string): StatementLine {
  const { bookedOn, amount, isReversal, ownReference, bankReference } = movement;
  const words = wordsOf(about);
  const references = [...words.flatMap(referencesInWords), ...referenceField(ownReference)];
  return {
    place,
    bookedOn,
    amount: Math.abs(amount),
    currency,
    trouble: isReversal ? "reversal" : null,
    references: [...new Set(references)],
    identity: bankReference || [ownReference, about].join("\n"),
  };
}
