"use server";

import { redirect } from "next/navigation";
import { askCorrection as ask } from "#lib/accounts/personal-data/ask-correction";
import type { FormState } from "../../../_forms/state";
import { requireClient } from "../../../_server/client";
import { receiveForm } from "../../../_server/receive-form";
import { tooManyAttempts } from "../../../_server/refusals";
import { correctionForm } from "./schema";

export async function askCorrection(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, correctionForm, async (_, { correction }, texts) => {
    const asked = await ask(await requireClient("/nalog/podaci"), correction);
    if (asked.ok) redirect("/nalog/podaci?uradjeno=ispravka");
    if (asked.refusal === "declared") return { refusal: texts.ownAccount.personalData.correction.notNow };
    return { refusal: tooManyAttempts(texts, asked.until) };
  });
}
