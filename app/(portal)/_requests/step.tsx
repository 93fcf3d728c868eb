import type { ReactNode } from "react";
import { listAttachments } from "#lib/attachments/list-attachments";
import type { ClientContext } from "#lib/core/context";
import { journeyOf } from "#lib/requests/journey-of";
import { slotsOf } from "#lib/requests/progress";
import { say } from "#lib/texts/say";
import { visitorTexts } from "../../_server/texts";
import { removeDocument, saveAnswers } from "./actions";
import { askedFields } from "./asked-fields";
import { DocumentsForm } from "./documents/documents-form";
import { shownSlots } from "./documents/shown-slots";
import { type ToldByUpload, uploadRefusal } from "./documents/upload-refusal";
import { doneWords } from "./done-words";
import { JourneyHead, whereWords } from "./journey-head";
import type { JourneyKind } from "./journey-pages";
import { reachStep } from "./reach-step";
import { StepAside } from "./step-aside";
import { StepForm } from "./step-form";
import { stepWords } from "./words";

export interface StepPageProps {
  params: Promise<{ korak: string }>;
  searchParams: Promise<ToldByUpload & { uradjeno?: string }>;
}

/** Any step of a journey: its questions, its documents, or both. */
export async function stepPage(
  ctx: ClientContext,
  kind: JourneyKind,
  { params, searchParams }: StepPageProps,
): Promise<ReactNode> {
  const { draft, step, steps, place } = await reachStep(ctx, kind, (await params).korak);
  const { texts } = await visitorTexts();
  const { pages, documents } = texts.requests;
  const told = await searchParams;
  const { title } = stepWords(texts, kind, step.address);
  const form = {
    save: saveAnswers.bind(null, kind, step.address),
    title: say(pages.stepTitle, { question: title, ...whereWords(texts, kind, steps, place) }),
    head: <JourneyHead texts={texts} kind={kind} draft={draft} steps={steps} place={place} />,
    done: doneWords(texts, told.uradjeno),
    aside: <StepAside texts={texts} kind={kind} steps={steps} place={place} />,
    fields: askedFields(texts, step, draft),
    words: { yes: pages.yes, no: pages.no, save: pages.save, later: pages.later, documents },
  };
  if (!step.slots) return <StepForm key={step.address} {...form} question={title} />;
  return (
    <DocumentsForm
      key={step.address}
      {...form}
      remove={removeDocument.bind(null, kind, step.address)}
      requestId={draft.id}
      isDirect={ctx.storage.direct !== null}
      back={`${journeyOf(kind).address}/${step.address}`}
      slots={shownSlots(texts, slotsOf(step, draft), await listAttachments(ctx, draft.id))}
      refused={uploadRefusal(texts, told, ctx.requestNumber)}
    />
  );
}
