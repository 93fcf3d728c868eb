import { eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, type Context, inTransaction } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { deliverLater } from "#lib/mail/deliver";
import { answerChallenge, type CodeRefusal } from "../challenges/answer-challenge";

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

/** Lifts the limits in the transaction under way, on the word of a code or of the call centre. */
export async function liftDeclared(
  tx: Context,
  accountId: string,
  by: "code" | "call-centre",
): Promise<void> {
  const [account] = await tx.db
    .update(accounts)
    .set({ declaredUntil: null })
    .where(eq(accounts.id, accountId))
    .returning();
  if (!account) throw new Error("The account is gone");
  await record(tx, "account.ownership-confirmed", accountId, { by });
  const params = { username: account.username, at: new Date().toISOString() };
  await deliverLater(tx, "ownership-confirmed", { to: account.email, accountId, params });
}
