"use server";

import { redirect } from "next/navigation";
import { startSignIn } from "#lib/accounts/sign-in/start-sign-in";
import type { FormState } from "../../_forms/state";
import { sendLettersAfterAnswer } from "../../_server/after-answer";
import { keepStep } from "../../_server/cookies";
import { receiveForm } from "../../_server/receive-form";
import { tooManyAttempts } from "../../_server/refusals";
import { signInForm } from "./schema";

export async function submitCredentials(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, signInForm, async (ctx, { username, password, nazad }, texts) => {
    const started = await startSignIn(ctx, { username, password, returnTo: nazad });
    if (!started.ok) {
      const isClosed = started.refusal === "too-many-attempts";
      return { refusal: isClosed ? tooManyAttempts(texts, started.until) : texts.signIn.wrong };
    }
    await keepStep(started.value);
    sendLettersAfterAnswer(ctx);
    redirect("/prijava/kod");
  });
}
