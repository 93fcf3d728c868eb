"use server";

import { redirect } from "next/navigation";
import { askPasskeyForChange, confirmByPasskey } from "#lib/accounts/fresh-code/confirm-by-passkey";
import { confirmChange as confirm } from "#lib/accounts/fresh-code/confirm-change";
import { sendChangeCode } from "#lib/accounts/fresh-code/send-change-code";
import { buttonOnly, codeForm } from "../../../_forms/code-schema";
import type { FormState } from "../../../_forms/state";
import { notSigned } from "../../../_passkeys/not-signed";
import { signatureForm } from "../../../_passkeys/schema";
import { sendLettersAfterAnswer } from "../../../_server/after-answer";
import { requireClient } from "../../../_server/client";
import { notSent, wrongCode } from "../../../_server/code-refusal";
import { receiveForm } from "../../../_server/receive-form";
import { safePath } from "../../../_server/safe-path";
import { pageFor } from "./page-for";

/** Sends the code; `back` is where the change waits. */
export async function sendCode(back: string, previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, buttonOnly, async (_, __, texts) => {
    const ctx = await requireClient(pageFor(back));
    const sent = await sendChangeCode(ctx);
    if (!sent.ok) return notSent(texts, sent) ?? redirect(pageFor(back));
    sendLettersAfterAnswer(ctx);
    redirect(pageFor(back));
  });
}

export async function confirmChange(back: string, previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, codeForm, async (_, { code }, texts) => {
    const ctx = await requireClient(pageFor(back));
    const confirmed = await confirm(ctx, code);
    sendLettersAfterAnswer(ctx);
    if (confirmed.ok) redirect(waiting(back));
    if (confirmed.refusal === "wrong-code") return wrongCode(texts, confirmed.triesLeft);
    redirect(pageFor(back));
  });
}

/** Sent first without an answer, for what is to be signed. */
export async function confirmWithPasskey(
  back: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return receiveForm(previous, form, signatureForm, async (_, { answer }, texts) => {
    const ctx = await requireClient(pageFor(back));
    if (answer === "") {
      const toSign = await askPasskeyForChange(ctx);
      return toSign ? { toSign } : redirect(pageFor(back));
    }
    const confirmed = await confirmByPasskey(ctx, answer);
    return confirmed.ok ? redirect(waiting(back)) : notSigned(texts, confirmed);
  });
}

/** It comes back from the browser, where anything may have become of it. */
function waiting(back: string): string {
  return safePath(back) ?? "/nalog";
}
