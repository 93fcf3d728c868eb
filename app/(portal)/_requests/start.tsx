import type { ReactNode } from "react";
import type { ClientContext } from "#lib/core/context";
import { findDraft } from "#lib/requests/find-draft";
import { journeyChoices } from "#lib/requests/journey-choices";
import { journeyOf } from "#lib/requests/journey-of";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Submit } from "../../_forms/submit";
import { visitorTexts } from "../../_server/texts";
import { BackLink } from "../../_ui/back-link";
import { Notice } from "../../_ui/notice";
import { phones } from "../../_ui/phone";
import { rich } from "../../_ui/rich";
import { Steps } from "../../_ui/steps";
import { DeclaredNotice } from "../declared-notice";
import { begin } from "./actions";
import { doneWords } from "./done-words";
import { DraftCard } from "./draft-card";
import { JOURNEY_PAGES, type JourneyKind } from "./journey-pages";
import { NeededDocuments } from "./needed-documents";
import { requestWords } from "./words";

/** What the address says after the question mark; a name given twice is a list. */
export interface StartAsked {
  uradjeno?: string;
  /** Number of the policy from whose page one came. */
  polisa?: string | string[];
}

/** Where a journey begins: what to have at hand, how it goes, and the way in or back to what was begun. */
export async function startPage(
  ctx: ClientContext,
  kind: JourneyKind,
  { uradjeno, polisa }: StartAsked,
): Promise<ReactNode> {
  const { texts } = await visitorTexts();
  const words = texts.requests.journeys[kind];
  const done = doneWords(texts, uradjeno);
  return (
    <div className="wrap page">
      <BackLink href={JOURNEY_PAGES[kind].list}>{words.back}</BackLink>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{tied(words.lead)}</p>
      </div>
      <div className="grid grid--main">
        <div className="stack-l">
          {done && <Notice>{done}</Notice>}
          <Warnings texts={texts} kind={kind} />
          {await wayIn(ctx, texts, kind, typeof polisa === "string" ? polisa : null)}
          <NeededDocuments texts={texts} kind={kind} />
        </div>
        <section className="section" aria-labelledby="kako-ide">
          <h2 id="kako-ide">{texts.requests.pages.start.course}</h2>
          <Steps>{words.course.map(tied)}</Steps>
        </section>
      </div>
    </div>
  );
}

async function wayIn(
  ctx: ClientContext,
  texts: Texts,
  kind: JourneyKind,
  policyNumber: string | null,
): Promise<ReactNode> {
  const journey = journeyOf(kind);
  const { pages, journeys } = texts.requests;
  if (journey.isAboutHealth && ctx.client.declaredUntil)
    return <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />;
  const choices = Object.values(await journeyChoices(ctx, journey));
  if (choices.some((options) => options.length === 0)) {
    return (
      <Notice>
        <p>{tied(journeys[kind].noPolicy)}</p>
        <p>{rich(pages.noPolicy, phones(texts))}</p>
      </Notice>
    );
  }
  const draft = await findDraft(ctx, kind);
  if (draft) return <DraftCard texts={texts} kind={kind} draft={draft} />;
  return (
    <form action={begin.bind(null, kind, policyNumber)}>
      <div className="actions">
        <Submit>{pages.start.begin}</Submit>
      </div>
    </form>
  );
}

function Warnings({ texts, kind }: { texts: Texts; kind: JourneyKind }) {
  const { urgent, goodToKnow } = requestWords(texts, kind);
  if (!urgent && !goodToKnow) return null;
  return (
    <div className="stack">
      {urgent && (
        <Notice kind="turn">
          <p>{rich(tied(urgent), phones(texts))}</p>
        </Notice>
      )}
      {goodToKnow && (
        <Notice>
          <p>{tied(goodToKnow)}</p>
        </Notice>
      )}
    </div>
  );
}
