import { belgradeDay } from "#lib/core/belgrade-day";
import type { OwnCard } from "#lib/health/own-cards";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import type { KeptCard, KeptCards } from "../../../_offline/kept-cards";
import { inGroups } from "../../../_ui/copyable";
import { qrModules, qrPath } from "../../../_ui/qr-code";
import { cardFacts } from "../../_health/card-facts";

/** What a browser keeps of cards: as much as the page shows of each. */
export function keptCardsOf(texts: Texts["healthCard"], cards: readonly OwnCard[]): KeptCards {
  return {
    asOf: say(texts.asOf, { day: formatDate(belgradeDay()) }),
    cards: cards.map((card) => keptCard(texts, card)),
  };
}

function keptCard(texts: Texts["healthCard"], card: OwnCard): KeptCard {
  const { number, name, validFrom, validUntil } = card;
  const modules = qrModules(number);
  return {
    number,
    name,
    validFrom,
    validUntil,
    facts: cardFacts(texts, card).map(({ term, value, groups }) => ({
      term,
      parts: groups ? inGroups(value, groups).map(({ text }) => text) : [value],
    })),
    code: {
      label: say(texts.code.label, { number }),
      side: modules.length,
      path: qrPath(modules),
    },
  };
}
