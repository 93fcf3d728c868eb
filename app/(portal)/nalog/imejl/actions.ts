"use server";

import { redirect } from "next/navigation";
import { askEmailChange } from "#lib/accounts/email-change/ask-change";
import type { FormState } from "../../../_forms/state";
import { sendLettersAfterAnswer } from "../../../_server/after-answer";
import { requireClient } from "../../../_server/client";
import { receiveForm } from "../../../_server/receive-form";
import { tooManyAttempts } from "../../../_server/refusals";
import { pageFor } from "../potvrda-izmene/page-for";
import { emailForm } from "./schema";

const THIS_PAGE = "/nalog/imejl";

export async function askForChange(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, emailForm, async (_, { newEmail }, texts) => {
    const ctx = await requireClient(THIS_PAGE);
    const asked = await askEmailChange(ctx, newEmail);
    if (!asked.ok) {
      const { prove } = texts.emailChange;
      if (asked.refusal === "same-email")
        return { errors: { newEmail: texts.fields.newEmail["same-email"] } };
      if (asked.refusal === "too-many-attempts") return { refusal: tooManyAttempts(texts, asked.until) };
      if (asked.refusal === "code-needed")
        return { refusal: prove.again, way: { href: pageFor(THIS_PAGE), words: prove.go } };
      // The page says why, and has no form.
      redirect(THIS_PAGE);
    }
    sendLettersAfterAnswer(ctx);
    redirect(`${THIS_PAGE}/kod`);
  });
}
