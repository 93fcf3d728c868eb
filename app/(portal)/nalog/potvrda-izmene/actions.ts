"use server";

import { redirect } from "next/navigation";
import { confirmChange as confirm } from "#lib/accounts/fresh-code/confirm-change";
import { sendChangeCode } from "#lib/accounts/fresh-code/send-change-code";
import { buttonOnly, codeForm } from "../../../_forms/code-schema";
import type { FormState } from "../../../_forms/state";
import { sendLettersAfterAnswer } from "../../../_server/after-answer";
import { requireClient } from "../../../_server/client";
import { notSentAgain, wrongCode } from "../../../_server/code-refusal";
import { receiveForm } from "../../../_server/receive-form";
import { safePath } from "../../../_server/safe-path";
import { pageFor } from "./page-for";

/** Sends the code; `back` is where the change waits. */
export async function sendCode(back: string, previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, buttonOnly, async (_, __, texts) => {
    const ctx = await requireClient(pageFor(back));
    const sent = await sendChangeCode(ctx);
    if (!sent.ok) {
      const { refusal } = sent;
      if (refusal === "too-soon" || refusal === "too-many-attempts")
        return notSentAgain(texts, { ...sent, refusal });
      redirect(pageFor(back));
    }
    sendLettersAfterAnswer(ctx);
    redirect(pageFor(back));
  });
}

export async function confirmChange(back: string, previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, codeForm, async (_, { code }, texts) => {
    const ctx = await requireClient(pageFor(back));
    const confirmed = await confirm(ctx, code);
    sendLettersAfterAnswer(ctx);
    // It comes back from the browser, where anything may have become of it.
    if (confirmed.ok) redirect(safePath(back) ?? "/nalog");
    if (confirmed.refusal === "wrong-code") return wrongCode(texts, confirmed.triesLeft);
    redirect(pageFor(back));
  });
}
