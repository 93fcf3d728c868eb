"use server";

import { redirect } from "next/navigation";
import { askForExport } from "#lib/own-data/ask-for-export";
import { buttonOnly } from "../../../_forms/code-schema";
import type { FormState } from "../../../_forms/state";
import { makeExportsAfterAnswer } from "../../../_server/after-answer";
import { requireClient } from "../../../_server/client";
import { receiveForm } from "../../../_server/receive-form";
import { tooManyAttempts } from "../../../_server/refusals";
import { pageFor } from "../potvrda-izmene/page-for";

const THIS_PAGE = "/nalog/kopija-podataka";

export async function askForCopy(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, buttonOnly, async (_, __, texts) => {
    const ctx = await requireClient(THIS_PAGE);
    const asked = await askForExport(ctx);
    if (asked.ok) makeExportsAfterAnswer(ctx);
    else if (asked.refusal === "code-needed") redirect(pageFor(THIS_PAGE));
    else if (asked.refusal === "too-many-attempts") return { refusal: tooManyAttempts(texts, asked.until) };
    // The page says how it stands, whoever asked first.
    redirect(THIS_PAGE);
  });
}
