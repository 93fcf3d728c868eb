import type { Draft } from "#lib/requests/draft";
import { journeyOf } from "#lib/requests/journey-of";
import { CHECK, firstOpenStep, stepsOf } from "#lib/requests/progress";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Card } from "../../_ui/card";
import type { JourneyKind } from "./journey-pages";
import { stepWords } from "./words";

/** A request that was begun: since when it waits, where it stands, and the two ways on. */
export function DraftCard({ texts, kind, draft }: { texts: Texts; kind: JourneyKind; draft: Draft }) {
  const { address } = journeyOf(kind);
  const { draft: words } = texts.requests.pages.start;
  const open = firstOpenStep(draft);
  const steps = stepsOf(draft);
  const stands = open
    ? say(words.stands, {
        n: steps.indexOf(open) + 1,
        of: steps.length + 1,
        step: stepWords(texts, kind, open.address).name,
      })
    : words.ready;
  return (
    <Card>
      <h2>{words.title}</h2>
      <p>
        {say(words.saved, { moment: formatDateTime(draft.updatedAt, texts.moments) })} {stands}
      </p>
      <div className="actions">
        <a className="button" href={`${address}/${open?.address ?? CHECK}`}>
          {words.continue}
        </a>
        <a href={`${address}/odbaci`}>{words.discard}</a>
      </div>
    </Card>
  );
}
