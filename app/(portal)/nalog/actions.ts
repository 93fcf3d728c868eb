"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { changeUsername as change } from "#lib/accounts/change-username";
import { endAllSessions, endSession } from "#lib/accounts/sessions/end-sessions";
import type { FormState } from "../../_forms/state";
import { sendLettersAfterAnswer } from "../../_server/after-answer";
import { endSessionHere } from "../../_server/auth";
import { requireClient } from "../../_server/client";
import { receiveButton, receiveForm } from "../../_server/receive-form";
import { usernameForm } from "./schema";

export async function changeUsername(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, usernameForm, async (_, { username }, texts) => {
    const ctx = await requireClient("/nalog");
    const changed = await change(ctx, username);
    if (!changed.ok) {
      if (changed.refusal === "taken") return { errors: { username: texts.fields.username.taken } };
      return { refusal: texts.account.username.notAllowed };
    }
    sendLettersAfterAnswer(ctx);
    redirect("/nalog?uradjeno=korisnicko-ime");
  });
}

export async function endDevice(form: FormData): Promise<void> {
  await receiveButton(async () => {
    const id = z.uuid().safeParse(form.get("sessionId"));
    if (id.success) await endSession(await requireClient("/nalog"), id.data);
    redirect("/nalog?uradjeno=uredjaj");
  });
}

export async function endAllDevices(): Promise<void> {
  await receiveButton(async () => {
    await endAllSessions(await requireClient("/nalog"));
    await endSessionHere();
    redirect("/prijava?razlog=odjava");
  });
}
