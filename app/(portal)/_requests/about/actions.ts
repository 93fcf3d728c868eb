"use server";

import { redirect } from "next/navigation";
import { removeAttachment } from "#lib/attachments/remove-attachment";
import type { ClientContext } from "#lib/core/context";
import { findDraftById } from "#lib/requests/find-draft";
import { journeyOf } from "#lib/requests/journey-of";
import { saveStep } from "#lib/requests/save-step";
import { submitRequest } from "#lib/requests/submit-request";
import type { FormState } from "../../../_forms/state";
import { sendLettersAfterAnswer } from "../../../_server/after-answer";
import { currentSession, requireClient } from "../../../_server/client";
import { type Complaint, receiveButton, receiveForm } from "../../../_server/receive-form";
import { tooManyAttempts } from "../../../_server/refusals";
import { visitorTexts } from "../../../_server/texts";
import { errorWords } from "../error-words";
import { sessionEnded } from "../session-ended";
import { LATER, stepForm } from "../step-schema";
import { type AboutPlace, findAbout } from "./find-about";

/** "Pošalji dokumenta", "Podnesi prigovor": keeps what was typed and sends it. What was sent before leads to its confirmation again. */
export async function sendAbout(
  place: AboutPlace,
  requestId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const journey = journeyOf(place.kind);
  const fields = journey.steps.flatMap((step) => step.fields);
  return receiveForm(previous, form, stepForm(fields), async (_, { [LATER]: later, ...typed }, texts) => {
    if (!(await currentSession())) return sessionEnded(texts, "sending");
    const { ctx, about } = await reach(place);
    if (later && Object.values(typed).every((value) => value.trim() === "")) redirect(about.address);
    const saved = await saveStep(ctx, place.kind, journey.address, typed, about.id);
    if (!saved.ok && saved.refusal === "wrong-answers") {
      const isTextKept = fields.every(({ name }) => saved.errors[name] === undefined);
      if (later && isTextKept) redirect(about.address);
      return { errors: errorWords(texts, fields, saved.errors) };
    }
    return later ? redirect(about.address) : send(ctx, `${about.address}/${journey.address}`, requestId);
  });
}

async function send(ctx: ClientContext, page: string, requestId: string): Promise<Complaint> {
  const { revision = 0 } = (await findDraftById(ctx, requestId)) ?? {};
  const sent = await submitRequest(ctx, { requestId, revision, hasConsented: false });
  if (sent.ok) {
    sendLettersAfterAnswer(ctx);
    redirect(`${page}/poslato/${sent.value.number}`);
  }
  if (sent.refusal !== "too-many-attempts") redirect(page);
  return { refusal: tooManyAttempts((await visitorTexts()).texts, sent.until) };
}

/** "Ukloni" beside a document. */
export async function removeDocumentAbout(place: AboutPlace, form: FormData): Promise<void> {
  const { about } = await reach(place);
  const page = `${about.address}/${journeyOf(place.kind).address}`;
  await receiveButton(async () => {
    const { ctx } = await reach(place);
    const removed = await removeAttachment(ctx, String(form.get("prilog")));
    redirect(`${page}?uradjeno=${removed.ok ? "uklonjeno" : "nije-uspelo"}`);
  });
  redirect(`${page}?uradjeno=nije-uspelo`);
}

/** Where there is none, its own page says so: an action would fail. */
async function reach(place: AboutPlace) {
  const list = place.of === "claim" ? "/stete" : "/zdravlje/autorizacije";
  const ctx = await requireClient(list, place.key);
  const about = await findAbout(ctx, (await visitorTexts()).texts, place);
  return about ? { ctx, about } : redirect(`${list}/${encodeURIComponent(place.key)}`);
}
