"use server";

import { redirect } from "next/navigation";
import { sendCodeAgain as sendAgain } from "#lib/accounts/challenges/send-code-again";
import { askPasskey } from "#lib/accounts/sign-in/ask-passkey";
import type { SignedIn } from "#lib/accounts/sign-in/complete-sign-in";
import { finishByPasskey } from "#lib/accounts/sign-in/finish-by-passkey";
import { finishSignIn } from "#lib/accounts/sign-in/finish-sign-in";
import { buttonOnly, codeForm } from "../../../_forms/code-schema";
import type { FormState } from "../../../_forms/state";
import { notSigned } from "../../../_passkeys/not-signed";
import { signatureForm } from "../../../_passkeys/schema";
import { sendLettersAfterAnswer } from "../../../_server/after-answer";
import { keepSession } from "../../../_server/auth";
import { notSent, wrongCode } from "../../../_server/code-refusal";
import { readToken } from "../../../_server/cookies";
import { receiveForm } from "../../../_server/receive-form";

/** The page itself says why no code may be typed any more. */
const THIS_PAGE = "/prijava/kod";

export async function enterCode(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, codeForm, async (ctx, { code }, texts) => {
    const holder = await readToken("step");
    const signedIn = await finishSignIn(ctx, { holder, code, previousSession: await readToken("session") });
    sendLettersAfterAnswer(ctx);
    if (!signedIn.ok) {
      if (signedIn.refusal === "wrong-code") return wrongCode(texts, signedIn.triesLeft);
      redirect(THIS_PAGE);
    }
    return enter(signedIn.value);
  });
}

/** Sent first without an answer, for what is to be signed. */
export async function signInWithPasskey(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, signatureForm, async (ctx, { answer }, texts) => {
    const holder = await readToken("step");
    if (answer === "") {
      const asked = await askPasskey(ctx, holder);
      return asked.ok ? { toSign: asked.value } : redirect(THIS_PAGE);
    }
    const signedIn = await finishByPasskey(ctx, {
      holder,
      answer,
      previousSession: await readToken("session"),
    });
    sendLettersAfterAnswer(ctx);
    if (signedIn.ok) return enter(signedIn.value);
    const { refusal } = signedIn;
    return refusal === "no-challenge" ? redirect(THIS_PAGE) : notSigned(texts, { ...signedIn, refusal });
  });
}

export async function sendCodeAgain(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, buttonOnly, async (ctx, _, texts) => {
    const sent = await sendAgain(ctx, "sign-in", await readToken("step"));
    if (!sent.ok) return notSent(texts, sent) ?? redirect(THIS_PAGE);
    sendLettersAfterAnswer(ctx);
    redirect(`${THIS_PAGE}?poslato=ponovo`);
  });
}

async function enter(signedIn: SignedIn): Promise<never> {
  await keepSession(signedIn);
  redirect(signedIn.onlyNewPassword ? "/promena-lozinke" : (signedIn.returnTo ?? "/pregled"));
}
