"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { changeUsername as change } from "#lib/accounts/change-username";
import { endAllSessions, endSession } from "#lib/accounts/sessions/end-sessions";
import type { FormState } from "../../_forms/state";
import { sendLettersAfterAnswer } from "../../_server/after-answer";
import { endSessionHere } from "../../_server/auth";
import { requireClient } from "../../_server/client";
import { receiveButton, receiveForm, sentBeside } from "../../_server/receive-form";
import { tooManyAttempts } from "../../_server/refusals";
import { usernameForm } from "./schema";

export async function changeUsername(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, usernameForm, async (_, { username }, texts) => {
    const ctx = await requireClient("/nalog");
    const changed = await change(ctx, username);
    if (!changed.ok) {
      if (changed.refusal === "too-many-attempts") return { refusal: tooManyAttempts(texts, changed.until) };
      if (changed.refusal === "taken") return { errors: { username: texts.fields.username.taken } };
      // The page no longer has the form at which this could be told.
      redirect("/nalog?uradjeno=ranije");
    }
    sendLettersAfterAnswer(ctx);
    redirect("/nalog?uradjeno=korisnicko-ime");
  });
}

export async function endDevice(form: FormData): Promise<void> {
  await receiveButton(async () => {
    const ctx = await requireClient("/nalog");
    const id = z.uuid().safeParse(sentBeside(form, "sessionId"));
    const ended = id.success && (await endSession(ctx, id.data));
    redirect(ended ? "/nalog?uradjeno=uredjaj" : "/nalog?uradjeno=vec-odjavljen");
  });
  redirect("/nalog?uradjeno=nije-uspelo");
}

export async function endAllDevices(): Promise<void> {
  await receiveButton(async () => {
    await endAllSessions(await requireClient("/nalog"));
    await endSessionHere();
    redirect("/prijava?razlog=odjava");
  });
  redirect("/nalog?uradjeno=nije-uspelo");
}
