"use server";

import { redirect } from "next/navigation";
import { CHECK } from "#lib/requests/progress";
import { submitRequest } from "#lib/requests/submit-request";
import type { FormState } from "../../_forms/state";
import { sendLettersAfterAnswer } from "../../_server/after-answer";
import { requireClient } from "../../_server/client";
import { receiveForm } from "../../_server/receive-form";
import { tooManyAttempts } from "../../_server/refusals";
import { journeyBound } from "./bound";
import { checkForm } from "./check-schema";
import type { JourneyKind } from "./journey-pages";

/** "Pošalji zahtev". What was sent before leads to its confirmation again. */
export async function sendRequest(
  kind: JourneyKind,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const { address } = journeyBound(kind);
  const check = `${address}/${CHECK}`;
  return receiveForm(previous, form, checkForm, async (_, { consent, ...submission }, texts) => {
    const ctx = await requireClient(check);
    const sent = await submitRequest(ctx, { ...submission, hasConsented: consent !== "" });
    if (sent.ok) {
      sendLettersAfterAnswer(ctx);
      redirect(`${address}/poslato/${sent.value.number}`);
    }
    const { refusal } = sent;
    if (refusal === "too-many-attempts") return { refusal: tooManyAttempts(texts, sent.until) };
    if (refusal === "no-consent") return { errors: { consent: texts.requests.pages.check.consent } };
    if (refusal === "code-needed") redirect(`/nalog/potvrda-izmene?nazad=${check}`);
    redirect(refusal === "no-draft" ? address : `${check}?razlog=${refusal}`);
  });
}
