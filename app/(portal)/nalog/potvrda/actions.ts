"use server";

import { redirect } from "next/navigation";
import { confirmOwnership } from "#lib/accounts/ownership/confirm-ownership";
import { sendOwnershipCode } from "#lib/accounts/ownership/send-ownership-code";
import { buttonOnly, codeForm } from "../../../_forms/code-schema";
import type { FormState } from "../../../_forms/state";
import { sendLettersAfterAnswer } from "../../../_server/after-answer";
import { requireClient } from "../../../_server/client";
import { notSent, wrongCode } from "../../../_server/code-refusal";
import { receiveForm } from "../../../_server/receive-form";

const THIS_PAGE = "/nalog/potvrda";

export async function sendCode(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, buttonOnly, async (_, __, texts) => {
    const ctx = await requireClient(THIS_PAGE);
    const sent = await sendOwnershipCode(ctx);
    if (!sent.ok) return notSent(texts, sent) ?? redirect(THIS_PAGE);
    sendLettersAfterAnswer(ctx);
    redirect(THIS_PAGE);
  });
}

export async function confirmAccount(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, codeForm, async (_, { code }, texts) => {
    const ctx = await requireClient(THIS_PAGE);
    const confirmed = await confirmOwnership(ctx, code);
    sendLettersAfterAnswer(ctx);
    if (confirmed.ok) redirect("/nalog?uradjeno=potvrda");
    if (confirmed.refusal === "wrong-code") return wrongCode(texts, confirmed.triesLeft);
    redirect(THIS_PAGE);
  });
}
