import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { answerChallenge, type CodeRefusal } from "../challenges/answer-challenge";
import { liftDeclared } from "./lift-declared";

/** Lifts the limits of a declared account when the code sent to the address on file is typed (security rule R2). */
export async function confirmOwnership(
  ctx: ClientContext,
  code: OneTimeCode,
): Promise<Result<undefined, CodeRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const holder = ctx.client.sessionId;
    const answered = await answerChallenge(tx, { purpose: "confirm-ownership", holder, code });
    if (!answered.ok) return answered;
    await liftDeclared(tx, ctx.client.accountId, "code");
    return ok();
  });
}
