"use server";

import { redirect } from "next/navigation";
import { beginCardPayment } from "#lib/payments/card/begin-card-payment";
import { say } from "#lib/texts/say";
import type { FormState } from "../../../_forms/state";
import { sendLettersAfterAnswer } from "../../../_server/after-answer";
import { requireClient } from "../../../_server/client";
import { receiveForm } from "../../../_server/receive-form";
import { tooManyAttempts } from "../../../_server/refusals";
import { gatewayAddress } from "../../_payments/addresses";
import { cardForm } from "./card-schema";

export async function payByCard(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, cardForm, async (_, { instalment }, texts) => {
    const ctx = await requireClient("/placanja", instalment);
    const begun = await beginCardPayment(ctx, instalment);
    sendLettersAfterAnswer(ctx);
    if (begun.ok) redirect(gatewayAddress(begun.value));
    if (begun.refusal === "too-many-attempts") return { refusal: tooManyAttempts(texts, begun.until) };
    const { phone, freePhone } = texts.common;
    return { refusal: say<string>(texts.cardPayment.refusals[begun.refusal], { phone, freePhone }) };
  });
}
