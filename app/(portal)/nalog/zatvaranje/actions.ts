"use server";

import { redirect } from "next/navigation";
import { closeOwnAccount } from "#lib/accounts/closing/close-own-account";
import type { FormState } from "../../../_forms/state";
import { sendLettersAfterAnswer } from "../../../_server/after-answer";
import { endSessionHere } from "../../../_server/auth";
import { requireClient } from "../../../_server/client";
import { receiveForm } from "../../../_server/receive-form";
import { pageFor } from "../potvrda-izmene/page-for";
import { closingForm } from "./schema";

const THIS_PAGE = "/nalog/zatvaranje";

export async function closeAccount(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, closingForm, async () => {
    const ctx = await requireClient(THIS_PAGE);
    const closed = await closeOwnAccount(ctx);
    if (closed.ok) {
      sendLettersAfterAnswer(ctx);
      await endSessionHere();
      redirect("/nalog-zatvoren");
    }
    // The page says what stands against it.
    redirect(closed.refusal === "code-needed" ? pageFor(THIS_PAGE) : THIS_PAGE);
  });
}
