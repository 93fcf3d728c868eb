import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { answerChallenge, type CodeRefusal } from "../challenges/answer-challenge";
import { allowChanges } from "./allow-changes";

/** A right code makes the session one that may make sensitive changes (ASVS 7.5). */
export async function confirmChange(
  ctx: ClientContext,
  code: OneTimeCode,
): Promise<Result<undefined, CodeRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const answered = await answerChallenge(tx, {
      purpose: "confirm-change",
      holder: tx.client.sessionId,
      code,
    });
    if (!answered.ok) return answered;
    await allowChanges(tx);
    return ok();
  });
}
