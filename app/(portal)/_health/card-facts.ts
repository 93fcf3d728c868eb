import type { OwnCard } from "#lib/health/own-cards";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { inGroups } from "../../_ui/copyable";
import { POLICY_NUMBER_GROUPS } from "../_policies/policy-name";

/** What stands on a card, by its heading. */
export interface CardFact {
  id: "number" | "policy" | "policyholder" | "package" | "valid";
  term: string;
  value: string;
  /** Of a number that is read out or copied: its groups. */
  groups?: readonly number[];
}

const CARD_NUMBER_GROUPS = [4, 4, 4];

export function cardNumberFact(texts: Texts["healthCard"], { number }: OwnCard): CardFact {
  return { id: "number", term: texts.number, value: number, groups: CARD_NUMBER_GROUPS };
}

export function validityFact(
  texts: Texts["healthCard"],
  { validFrom, validUntil }: Pick<OwnCard, "validFrom" | "validUntil">,
): CardFact {
  const period = { from: formatDate(validFrom), until: formatDate(validUntil) };
  return { id: "valid", term: texts.valid, value: say(texts.period, period) };
}

/** The front of the card as on plastic, below its name. */
export function cardFacts(texts: Texts["healthCard"], card: OwnCard): CardFact[] {
  const facts: CardFact[] = [
    cardNumberFact(texts, card),
    { id: "policy", term: texts.policyNumber, value: card.policyNumber, groups: POLICY_NUMBER_GROUPS },
  ];
  if (card.policyholder)
    facts.push({ id: "policyholder", term: texts.policyholder, value: card.policyholder });
  if (card.package) facts.push({ id: "package", term: texts.package, value: card.package });
  return [...facts, validityFact(texts, card)];
}

/** A fact as one text, numbers spaced as they are read. */
export function readable({ value, groups }: CardFact): string {
  if (!groups) return value;
  return inGroups(value, groups)
    .map(({ text }) => text)
    .join("\u00a0");
}
