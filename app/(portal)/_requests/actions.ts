"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { removeAttachment } from "#lib/attachments/remove-attachment";
import { discardDraft } from "#lib/requests/discard-draft";
import { openDraft } from "#lib/requests/open-draft";
import { CHECK, firstOpenStep } from "#lib/requests/progress";
import { putAside, saveStep } from "#lib/requests/save-step";
import type { FormState } from "../../_forms/state";
import { currentSession, requireClient } from "../../_server/client";
import { receiveButton, receiveForm, sentBeside } from "../../_server/receive-form";
import { journeyBound, textBound } from "./bound";
import { errorWords } from "./error-words";
import type { JourneyKind } from "./journey-pages";
import { sessionEnded } from "./session-ended";
import { LATER, stepForm } from "./step-schema";

/** "Započni", about the policy from whose page one came. Whoever may not is told why by the start page. */
export async function begin(kind: JourneyKind, policyNumber: string | null): Promise<void> {
  const { address } = journeyBound(kind);
  await receiveButton(async () => {
    const opened = await openDraft(await requireClient(address), kind, null, textBound(policyNumber));
    redirect(opened.ok ? `${address}/${firstOpenStep(opened.value)?.address ?? CHECK}` : address);
  });
  redirect(`${address}?uradjeno=nije-uspelo`);
}

/** "Sačuvaj i nastavi". */
export async function saveAnswers(
  kind: JourneyKind,
  stepAddress: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const { address, steps } = journeyBound(kind);
  const fields = steps.find((step) => step.address === stepAddress)?.fields ?? [];
  return receiveForm(previous, form, stepForm(fields), async (_, { [LATER]: later, ...typed }, texts) => {
    if (!(await currentSession())) return sessionEnded(texts, "saving");
    const ctx = await requireClient(`${address}/${stepAddress}`);
    if (later) {
      await putAside(ctx, kind, stepAddress, typed);
      leadTo("/pregled");
    }
    const saved = await saveStep(ctx, kind, stepAddress, typed);
    if (saved.ok) leadTo(`${address}/${saved.value}`);
    if (saved.refusal === "wrong-answers") return { errors: errorWords(texts, fields, saved.errors) };
    redirect(address);
  });
}

/** "Ukloni" beside a document. */
export async function removeDocument(kind: JourneyKind, stepAddress: string, form: FormData): Promise<void> {
  const page = `${journeyBound(kind).address}/${stepAddress}`;
  await receiveButton(async () => {
    const removed = await removeAttachment(await requireClient(page), sentBeside(form, "prilog"));
    redirect(removed.ok ? `${page}?uradjeno=uklonjeno` : `${page}?uradjeno=nije-uspelo`);
  });
  redirect(`${page}?uradjeno=nije-uspelo`);
}

/** "Odbaci zahtev". */
export async function discard(kind: JourneyKind): Promise<void> {
  const { address } = journeyBound(kind);
  await receiveButton(async () => {
    await discardDraft(await requireClient(address), kind);
    leadTo(`${address}?uradjeno=odbaceno`);
  });
  redirect(`${address}?uradjeno=nije-uspelo`);
}

/** Forgets the pages that the browser holds, else going back would show them as they were before. */
function leadTo(page: string): never {
  refresh();
  redirect(page);
}
