import { eq, sql } from "drizzle-orm";
import { sessions } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { answerChallenge, type CodeRefusal } from "../challenges/answer-challenge";

/** A right code lets this session, and no other, make sensitive changes for 15 minutes (ASVS 7.5). */
export async function confirmChange(
  ctx: ClientContext,
  code: OneTimeCode,
): Promise<Result<undefined, CodeRefusal>> {
  const { accountId, sessionId } = ctx.client;
  return inTransaction(ctx, async (tx) => {
    const answered = await answerChallenge(tx, { purpose: "confirm-change", holder: sessionId, code });
    if (!answered.ok) return answered;
    await tx.db.update(sessions).set({ codeTypedAt: sql`now()` }).where(eq(sessions.id, sessionId));
    await record(tx, "change.confirmed", accountId);
    return ok();
  });
}
