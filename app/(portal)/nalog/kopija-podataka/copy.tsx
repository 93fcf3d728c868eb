import type { ReactNode } from "react";
import type { ListedExport } from "#lib/own-data/list-exports";
import { formatDateTime } from "#lib/texts/format";
import { formatSize } from "#lib/texts/format-size";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Card } from "../../../_ui/card";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";

interface CopyProps {
  texts: Texts;
  copy: ListedExport;
}

/** One copy and how it stands. */
export function Copy({ texts, copy: { id, state, askedAt, expiresAt, size } }: CopyProps) {
  const { waiting, ready, failed } = texts.ownData.copy;
  const at = (moment: Date | null) => (moment ? formatDateTime(moment, texts.moments) : "");
  const asked = at(askedAt);
  if (state === "failed") {
    const { freePhone } = phones(texts);
    return <CopyCard title={failed.title} text={rich(tied(failed.text), { asked, freePhone })} />;
  }
  if (state === "waiting") {
    return (
      <CopyCard title={waiting.title} text={tied(say(waiting.text, { asked }))}>
        <a className="button button--quiet" href="/nalog/kopija-podataka">
          {waiting.refresh}
        </a>
      </CopyCard>
    );
  }
  const told = { asked, size: formatSize(size ?? 0), until: at(expiresAt) };
  return (
    <CopyCard title={ready.title} text={tied(say(ready.text, told))}>
      <a className="button" href={`/nalog/kopija-podataka/${id}`}>
        {ready.save}
      </a>
    </CopyCard>
  );
}

function CopyCard({ title, text, children }: { title: string; text: ReactNode; children?: ReactNode }) {
  return (
    <Card>
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className="actions">{children}</div>}
    </Card>
  );
}
