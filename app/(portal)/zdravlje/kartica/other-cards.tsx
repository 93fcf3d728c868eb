import type { OwnCard } from "#lib/health/own-cards";
import type { Texts } from "#lib/texts/sr";
import { Row, Rows } from "../../../_ui/rows";
import { cardAddress } from "./address";
import { standingWords } from "./standing";

/** The way to the cards that are not on this page: of the family, or the client's own next one. */
export function OtherCards({ texts, cards }: { texts: Texts["healthCard"]; cards: readonly OwnCard[] }) {
  if (cards.length === 0) return null;
  return (
    <section className="section on-screen" aria-labelledby="ostale">
      <h2 id="ostale">{texts.others}</h2>
      <Rows>
        {cards.map((card) => (
          <Row key={card.number} icon="health" title={card.name} href={cardAddress(card)}>
            {standingWords(texts, card)}
          </Row>
        ))}
      </Rows>
    </section>
  );
}
