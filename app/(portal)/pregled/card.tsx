import type { OwnCard } from "#lib/health/own-cards";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Empty } from "../../_ui/empty";
import { cardNumberFact, validityFact } from "../_health/card-facts";
import { HealthCard } from "../_health/health-card";

/** The client's own health cards at a glance, and the way to them. */
export function Cards({ texts, cards }: { texts: Texts["healthCard"]; cards: readonly OwnCard[] }) {
  const own = cards.filter(({ isOwn, standing }) => isOwn && standing === "valid");
  if (own.length === 0) return null;
  return (
    <section className="section" aria-labelledby="e-kartica">
      <h2 id="e-kartica" className="nowrap">
        {tied(texts.title)}
      </h2>
      {own.map((card) => (
        <HealthCard
          key={card.number}
          texts={texts}
          name={card.name}
          facts={[cardNumberFact(texts, card), validityFact(texts, card)]}
        />
      ))}
      <div className="actions">
        <a className="button button--quiet" href="/zdravlje/kartica">
          {texts.open}
        </a>
      </div>
    </section>
  );
}

/** Where the card will be, for who has no health insurance. */
export function NoCard({ texts }: { texts: Texts["overview"]["card"] }) {
  return (
    <section className="section" aria-labelledby="zdravlje">
      <h2 id="zdravlje">{texts.health}</h2>
      <Empty icon="health" title={texts.none}>
        <p>{tied(texts.noneText)}</p>
      </Empty>
    </section>
  );
}
