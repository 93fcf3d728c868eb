import { redirect } from "next/navigation";
import { z } from "zod";
import { decideRecovery } from "#lib/accounts/recovery/decide-recovery";
import { type RecoveryRequest, requestRecovery } from "#lib/accounts/recovery/request-recovery";
import { parseEmail } from "#lib/identity/email";
import { parseJmbg } from "#lib/identity/jmbg";
import { parsePolicyNumber } from "#lib/identity/policy-number";
import { optional, parsed, required } from "../../_forms/parsed";
import { formShape } from "../../_forms/shape";
import type { FormState } from "../../_forms/state";
import { decideAfterAnswer } from "../../_server/after-answer";
import { receiveForm } from "../../_server/receive-form";
import { humanRefusal } from "../../_server/refusals";

const recoveryForm = formShape({
  shown: ["policyNumber", "email", "jmbg"],
  schema: ({ email = "" }: Record<string, string>) =>
    z.object({
      policyNumber: email.trim() ? optional(parsePolicyNumber) : parsed(parsePolicyNumber),
      email: optional(parseEmail),
      jmbg: optional(parseJmbg),
      humanCheck: required,
    }),
});

/** Receives either of the two recovery forms and leads to its neutral page. */
export async function receiveRecovery(
  wanted: RecoveryRequest["wanted"],
  sentPage: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return receiveForm(previous, form, recoveryForm, async (ctx, input, texts) => {
    const requested = await requestRecovery(ctx, { ...input, wanted, humanAnswer: input.humanCheck });
    if (!requested.ok) return humanRefusal(texts, requested);
    decideAfterAnswer(ctx, () => decideRecovery(ctx, requested.value));
    redirect(sentPage);
  });
}
