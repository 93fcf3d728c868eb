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
import { type Complaint, receiveButton, receiveForm, sentBeside } from "../../../_server/receive-form";
import { tooManyAttempts } from "../../../_server/refusals";
import { visitorTexts } from "../../../_server/texts";
import { placeBound } from "../bound";
import { errorWords } from "../error-words";
import { sessionEnded } from "../session-ended";
import { LATER, stepForm } from "../step-schema";
import { type AboutPlace, findAbout } from "./find-about";

/** "Pošalji dokumenta", "Podnesi prigovor": keeps what was typed and sends it. What was sent before leads to its confirmation again. */
export async function sendAbout(
  bound: AboutPlace,
  requestId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const place = placeBound(bound);
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
export async function removeDocumentAbout(bound: AboutPlace, form: FormData): Promise<void> {
  const place = placeBound(bound);
  await receiveButton(async () => {
    const { ctx, about } = await reach(place);
    const removed = await removeAttachment(ctx, sentBeside(form, "prilog"));
    const page = `${about.address}/${journeyOf(place.kind).address}`;
    redirect(`${page}?uradjeno=${removed.ok ? "uklonjeno" : "nije-uspelo"}`);
  });
  redirect(`${addressOf(place)}/${journeyOf(place.kind).address}?uradjeno=nije-uspelo`);
}

/** Where there is none, its own page says so: an action would fail. */
async function reach(place: AboutPlace) {
  const ctx = await requireClient(listOf(place), place.key);
  const about = await findAbout(ctx, (await visitorTexts()).texts, place);
  return about ? { ctx, about } : redirect(addressOf(place));
}

function addressOf(place: AboutPlace): string {
  return `${listOf(place)}/${encodeURIComponent(place.key)}`;
}

function listOf(place: AboutPlace): string {
  return place.of === "claim" ? "/stete" : "/zdravlje/autorizacije";
}
