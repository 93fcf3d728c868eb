import type { ListedCard } from "#lib/health/list-cards";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Copyable } from "../../_ui/copyable";
import { Empty } from "../../_ui/empty";
import { Weave } from "../../_ui/weave";

interface CardsProps {
  texts: Texts["overview"]["card"];
  cards: readonly ListedCard[];
}

/** The client's health cards at a glance. */
export function Cards({ texts, cards }: CardsProps) {
  if (cards.length === 0) return null;
  return (
    <section className="section" aria-labelledby="e-kartica">
      <h2 id="e-kartica" className="nowrap">
        {tied(texts.title)}
      </h2>
      {cards.map(({ number, name, validFrom, validUntil }) => (
        <article key={number} className="ecard" aria-label={texts.title}>
          <Weave />
          <p className="name">{name}</p>
          <p>{texts.line}</p>
          <dl>
            <div>
              <dt>{texts.number}</dt>
              <dd>
                <Copyable value={number} groups={[4, 4, 4]} />
              </dd>
            </div>
            <div>
              <dt>{texts.valid}</dt>
              <dd className="num">
                {say(texts.period, { from: formatDate(validFrom), until: formatDate(validUntil) })}
              </dd>
            </div>
          </dl>
        </article>
      ))}
    </section>
  );
}

/** Where the card will be, for who has no health insurance. */
export function NoCard({ texts }: Pick<CardsProps, "texts">) {
  return (
    <section className="section" aria-labelledby="zdravlje">
      <h2 id="zdravlje">{texts.health}</h2>
      <Empty icon="health" title={texts.none}>
        <p>{tied(texts.noneText)}</p>
      </Empty>
    </section>
  );
}
