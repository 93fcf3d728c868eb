import type { ListedCard } from "#lib/health/list-cards";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Copyable } from "../../_ui/copyable";
import { Empty } from "../../_ui/empty";
import { Weave } from "../../_ui/weave";

interface CardSummaryProps {
  texts: Texts["overview"]["card"];
  cards: readonly ListedCard[];
  /** The client has no health insurance at all. */
  isUninsured: boolean;
}

/** The health card at a glance; or when there will be one. */
export function CardSummary({ texts, cards, isUninsured }: CardSummaryProps) {
  if (cards.length === 0 && !isUninsured) return null;
  return (
    <section className="section" aria-labelledby="e-kartica">
      <h2 id="e-kartica" className="nowrap">
        {tied(texts.title)}
      </h2>
      {cards.length === 0 && (
        <Empty icon="health" title={texts.none}>
          <p>{tied(texts.noneText)}</p>
        </Empty>
      )}
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
