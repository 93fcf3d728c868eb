"use server";

import { redirect } from "next/navigation";
import { findChallenge } from "#lib/accounts/challenges/find-challenge";
import { sendCodeAgain } from "#lib/accounts/challenges/send-code-again";
import { confirmEmailChange } from "#lib/accounts/email-change/confirm-change";
import { buttonOnly, codeForm } from "../../../../_forms/code-schema";
import type { FormState } from "../../../../_forms/state";
import { sendLettersAfterAnswer } from "../../../../_server/after-answer";
import { requireClient } from "../../../../_server/client";
import { notSent, wrongCode } from "../../../../_server/code-refusal";
import { receiveForm } from "../../../../_server/receive-form";

const THIS_PAGE = "/nalog/imejl/kod";

export async function sendCode(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, buttonOnly, async (_, __, texts) => {
    const ctx = await requireClient(THIS_PAGE);
    const challenge = await findChallenge(ctx, "change-email", ctx.client.sessionId);
    // No code that nobody may type is sent again: the address is asked for anew.
    if (!challenge || challenge.isExpired || challenge.triesLeft === 0) redirect("/nalog/imejl");
    const sent = await sendCodeAgain(ctx, "change-email", ctx.client.sessionId);
    if (!sent.ok) return notSent(texts, sent) ?? redirect(THIS_PAGE);
    sendLettersAfterAnswer(ctx);
    redirect(THIS_PAGE);
  });
}

export async function changeEmail(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, codeForm, async (_, { code }, texts) => {
    const ctx = await requireClient(THIS_PAGE);
    const confirmed = await confirmEmailChange(ctx, code);
    sendLettersAfterAnswer(ctx);
    if (confirmed.ok) redirect("/nalog?uradjeno=imejl");
    if (confirmed.refusal === "wrong-code") return wrongCode(texts, confirmed.triesLeft);
    redirect(THIS_PAGE);
  });
}
