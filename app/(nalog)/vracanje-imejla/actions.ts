"use server";

import { redirect } from "next/navigation";
import { undoEmailChange } from "#lib/accounts/email-change/undo-change";
import type { FormState } from "../../_forms/state";
import { sendLettersAfterAnswer } from "../../_server/after-answer";
import { receiveForm } from "../../_server/receive-form";
import { humanRefusal } from "../../_server/refusals";
import { undoForm } from "./schema";

export async function undoChange(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, undoForm, async (ctx, { username, undoCode, humanCheck }, texts) => {
    const undone = await undoEmailChange(ctx, { username, code: undoCode, humanAnswer: humanCheck });
    if (!undone.ok) {
      const { refusal } = undone;
      if (refusal === "not-accepted") return { refusal: texts.emailChange.undo.refused };
      return humanRefusal(texts, { ...undone, refusal });
    }
    sendLettersAfterAnswer(ctx);
    redirect("/vracanje-imejla/uradjeno");
  });
}
