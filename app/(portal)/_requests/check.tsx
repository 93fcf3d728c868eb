import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { listAttachments } from "#lib/attachments/list-attachments";
import type { ClientContext } from "#lib/core/context";
import type { Step } from "#lib/requests/journey";
import { journeyOf } from "#lib/requests/journey-of";
import { firstOpenStep, isAsked, stepsOf } from "#lib/requests/progress";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { visitorTexts } from "../../_server/texts";
import { Notice } from "../../_ui/notice";
import { answeredParts } from "./answered-parts";
import { AnsweredPartsCard } from "./answered-parts-card";
import { CheckForm } from "./check-form";
import { JourneyHead, whereWords } from "./journey-head";
import type { JourneyKind } from "./journey-pages";
import { reachDraft } from "./reach-step";
import { sendRequest } from "./send-action";
import { requestWords, stepWords } from "./words";

/** Everything that was answered, before it is sent. */
export async function checkPage(
  ctx: ClientContext,
  kind: JourneyKind,
  { razlog }: { razlog?: string },
): Promise<ReactNode> {
  const draft = await reachDraft(ctx, kind);
  const journey = journeyOf(kind);
  const { texts } = await visitorTexts();
  const { check, stepTitle } = texts.requests.pages;
  const words = requestWords(texts, kind);
  const open = firstOpenStep(draft);
  if (open && razlog !== "incomplete") redirect(`${journey.address}/${open.address}`);
  const steps = stepsOf(draft);
  const place = steps.length;
  const files = await listAttachments(ctx, draft.id);
  const parts = answeredParts(texts, {
    ...draft,
    steps: journey.steps.filter((step) => isAsked(step, draft)),
    files,
  });
  const changeAt = (address: string) =>
    steps.some((step) => step.address === address) ? `${journey.address}/${address}` : undefined;
  return (
    <CheckForm
      send={sendRequest.bind(null, kind)}
      title={say(stepTitle, { question: check.title, ...whereWords(texts, kind, steps, place) })}
      head={<JourneyHead texts={texts} kind={kind} draft={draft} steps={steps} place={place} />}
      aside={<Afterwards texts={texts} kind={kind} />}
      requestId={draft.id}
      revision={draft.revision}
      lead={tied(check.lead)}
      consent={words.consent}
      button={words.send}
    >
      {razlog === "changed" && <Notice kind="turn">{tied(check.changed)}</Notice>}
      {open && <StillOpen texts={texts} kind={kind} step={open} />}
      <AnsweredPartsCard texts={check} parts={parts} changeAt={changeAt} />
    </CheckForm>
  );
}

/** What keeps the request from being sent, with the way there. */
function StillOpen({ texts, kind, step }: { texts: Texts; kind: JourneyKind; step: Step }) {
  return (
    <Notice kind="turn">
      <p>{texts.requests.pages.check.incomplete}</p>
      <p>
        <a href={`${journeyOf(kind).address}/${step.address}`}>{stepWords(texts, kind, step.address).name}</a>
      </p>
    </Notice>
  );
}

function Afterwards({ texts, kind }: { texts: Texts; kind: JourneyKind }) {
  const { pages, journeys } = texts.requests;
  return (
    <section className="section" aria-labelledby="sta-sledi">
      <h2 id="sta-sledi">{pages.next.title}</h2>
      <p>{tied(journeys[kind].deadline)}</p>
    </section>
  );
}
