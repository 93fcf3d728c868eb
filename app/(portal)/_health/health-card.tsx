import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Copyable } from "../../_ui/copyable";
import { Weave } from "../../_ui/weave";
import type { CardFact } from "./card-facts";

interface HealthCardProps {
  texts: Texts["healthCard"];
  name: string;
  facts: readonly CardFact[];
}

/** A health card as on plastic. */
export function HealthCard({ texts, name, facts }: HealthCardProps) {
  return (
    <article className="ecard" aria-label={tied(texts.title)}>
      <Weave />
      <p className="name">{name}</p>
      <p>{texts.line}</p>
      <dl>
        {facts.map(({ id, term, value, groups }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd className="num">{groups ? <Copyable value={value} groups={groups} /> : value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
