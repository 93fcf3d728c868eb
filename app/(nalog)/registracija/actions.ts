"use server";

import { redirect } from "next/navigation";
import { decideRegistration } from "#lib/accounts/registration/decide-registration";
import { register } from "#lib/accounts/registration/register";
import { noticeHash } from "#lib/texts/privacy-notice";
import { privacyNotice } from "#lib/texts/sr/privacy";
import type { FormState } from "../../_forms/state";
import { decideAfterAnswer } from "../../_server/after-answer";
import { receiveForm } from "../../_server/receive-form";
import { humanRefusal } from "../../_server/refusals";
import { registrationForm } from "./schema";

export async function createAccount(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, registrationForm, async (ctx, input, texts) => {
    const notice = { version: privacyNotice.version, hash: noticeHash() };
    const registered = await register(ctx, { ...input, notice, humanAnswer: input.humanCheck });
    if (!registered.ok) return humanRefusal(texts, registered);
    decideAfterAnswer(ctx, () => decideRegistration(ctx, registered.value));
    redirect("/registracija/poslato");
  });
}
