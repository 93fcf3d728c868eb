import { addDays, startOfDay } from "#lib/core/belgrade-day";
import type { PassFace } from "#lib/edges/pass-face";
import type { OwnCard } from "#lib/health/own-cards";
import type { Texts } from "#lib/texts/sr";
import { type CardFact, cardFacts, cardNumberFact, readable } from "./card-facts";

/** A card as a wallet shows it: number and validity first, they fit on the front. */
export function passFace({ healthCard, common }: Texts, card: OwnCard): PassFace {
  const number = cardNumberFact(healthCard, card);
  const facts = cardFacts(healthCard, card);
  const inOrder = [...facts].sort((one, other) => place(one) - place(other));
  return {
    number: card.number,
    spacedNumber: readable(number).replaceAll("\u00a0", " "),
    organisation: common.brand,
    title: healthCard.title,
    line: healthCard.line,
    holder: { id: "holder", label: healthCard.holder, value: card.name },
    facts: inOrder.map((fact) => ({ id: fact.id, label: fact.term, value: readable(fact) })),
    callCentre: {
      id: "call-centre",
      label: healthCard.medicCallCentre,
      value: healthCard.medicPhone,
    },
    validFrom: startOfDay(card.validFrom),
    endsAt: startOfDay(addDays(card.validUntil, 1)),
  };
}

function place({ id }: CardFact): number {
  const first: string[] = ["number", "valid"];
  return first.includes(id) ? first.indexOf(id) : first.length;
}
