import type { ListedExport } from "#lib/own-data/list-exports";
import { formatDateTime } from "#lib/texts/format";
import { formatSize } from "#lib/texts/format-size";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Card } from "../../../_ui/card";
import { Status, type StatusKind } from "../../../_ui/status";

const STATUS = { waiting: "run", ready: "done", failed: "off" } satisfies Record<
  ListedExport["state"],
  StatusKind
>;

/** One copy and how it stands. */
export function Copy({ texts, copy }: { texts: Texts; copy: ListedExport }) {
  const { waiting, ready, failed } = texts.ownData.copy;
  const words = { waiting, ready, failed }[copy.state];
  const at = (moment: Date | null) => (moment ? formatDateTime(moment, texts.moments) : "");
  return (
    <Card>
      <h2>{words.title}</h2>
      <Status kind={STATUS[copy.state]}>{words.status}</Status>
      <p>
        {tied(
          say(words.text, {
            asked: at(copy.askedAt),
            size: formatSize(copy.size ?? 0),
            until: at(copy.expiresAt),
          }),
        )}
      </p>
      <Way texts={texts.ownData.copy} copy={copy} />
    </Card>
  );
}

function Way({ texts, copy: { id, state } }: { texts: Texts["ownData"]["copy"]; copy: ListedExport }) {
  if (state === "failed") return null;
  return (
    <div className="actions">
      {state === "ready" ? (
        <a className="button" href={`/nalog/kopija-podataka/${id}`}>
          {texts.ready.save}
        </a>
      ) : (
        <a className="button button--quiet" href="/nalog/kopija-podataka">
          {texts.waiting.refresh}
        </a>
      )}
    </div>
  );
}
