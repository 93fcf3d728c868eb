import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Card } from "../../../_ui/card";
import { rich } from "../../../_ui/rich";

/** What closing deletes, what the law keeps, and what goes on. */
export function Meaning({ texts }: { texts: Texts["ownData"]["closing"] }) {
  const link = <a href="/nalog/kopija-podataka">{texts.copyLink}</a>;
  return (
    <>
      {[texts.gone, texts.kept, texts.runs].map(({ title, points }) => (
        <Card key={title}>
          <h2>{title}</h2>
          <ul className="points">
            {points.map((point) => (
              <li key={point}>{tied(point)}</li>
            ))}
          </ul>
        </Card>
      ))}
      <p>{rich(tied(texts.copyFirst), { link })}</p>
    </>
  );
}
