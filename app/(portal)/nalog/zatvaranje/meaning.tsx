import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Card } from "../../../_ui/card";
import { Ready } from "../../../_ui/door-page";
import { rich } from "../../../_ui/rich";

type ClosingTexts = Texts["ownData"]["closing"];

/** What closing deletes, and what the law keeps. */
export function Meaning({ texts: { gone, kept } }: { texts: ClosingTexts }) {
  return (
    <div className="stack-l">
      {[gone, kept].map(({ title, points }) => (
        <Card key={title}>
          <h2>{title}</h2>
          <ul className="points">
            {points.map((point) => (
              <li key={point}>{tied(point)}</li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

/** What goes on after closing, and what to do before. */
export function GoesOn({ texts: { runs, copyFirst, copyLink } }: { texts: ClosingTexts }) {
  const link = <a href="/nalog/kopija-podataka">{copyLink}</a>;
  return (
    <Ready id="sta-ide-dalje" title={runs.title}>
      <div className="stack">
        <ul>
          {runs.points.map((point) => (
            <li key={point}>{tied(point)}</li>
          ))}
        </ul>
        <p>{rich(tied(copyFirst), { link })}</p>
      </div>
    </Ready>
  );
}
