"use server";

import { redirect } from "next/navigation";
import { changePassword as change } from "#lib/accounts/password/change-password";
import { setPassword as set } from "#lib/accounts/recovery/set-password";
import type { FormState } from "../../_forms/state";
import { sendLettersAfterAnswer } from "../../_server/after-answer";
import { endSessionHere } from "../../_server/auth";
import { clientContext, requireClient, requireSession } from "../../_server/client";
import { receiveForm } from "../../_server/receive-form";
import { tooManyAttempts } from "../../_server/refusals";
import { changePasswordForm, setPasswordForm } from "./schema";

const THIS_PAGE = "/promena-lozinke";

export async function changePassword(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, changePasswordForm, async (_, input, texts) => {
    const ctx = await requireClient(THIS_PAGE);
    const changed = await change(ctx, input);
    if (changed.ok) {
      sendLettersAfterAnswer(ctx);
      redirect("/nalog?uradjeno=lozinka");
    }
    const { refusal } = changed;
    if (refusal === "too-many-attempts") return { refusal: tooManyAttempts(texts, changed.until) };
    if (refusal === "wrong-password")
      return { errors: { currentPassword: texts.fields.currentPassword[refusal] } };
    return { errors: { newPassword: texts.fields.newPassword[refusal] } };
  });
}

export async function setPassword(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, setPasswordForm, async (_, { newPassword }, texts) => {
    const ctx = await clientContext(await requireSession(THIS_PAGE));
    const chosen = await set(ctx, newPassword);
    if (!chosen.ok && chosen.refusal !== "no-session") {
      return { errors: { newPassword: texts.fields.newPassword[chosen.refusal] } };
    }
    sendLettersAfterAnswer(ctx);
    await endSessionHere();
    redirect(chosen.ok ? "/prijava?razlog=nova-lozinka" : "/prijava?razlog=isteklo");
  });
}
