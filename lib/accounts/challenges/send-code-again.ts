import { and, lte, sql } from "drizzle-orm";
import { challenges } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { ONE_TIME_CODE } from "#lib/protection/limits";
import { spend } from "#lib/protection/spend";
import { findChallenge, isAnswerable } from "./find-challenge";
import { type ChallengePurpose, mailCode } from "./open-challenge";

export type SendAgainRefusal = "no-challenge" | "expired" | "too-soon" | "too-many-attempts";

/**
 * Mails the same code once more, so that letters which overtake each other all stay valid. After 30 seconds,
 * at most 5 an hour and 20 a day for an account; never gives new tries (security rule O7).
 */
export async function sendCodeAgain(
  ctx: Context,
  purpose: ChallengePurpose,
  holder: string | undefined,
): Promise<Result<undefined, SendAgainRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const challenge = await claimSending(tx, purpose, holder);
    if (!challenge) return whyNot(tx, purpose, holder);
    const spent = await spend(tx, [["codeResendsByAccount", challenge.accountId]]);
    if (!spent.ok) return spent;
    await mailCode(tx, challenge);
    await record(tx, "sign-in.code-sent-again", challenge.accountId);
    return ok();
  });
}

async function claimSending(tx: Context, purpose: ChallengePurpose, holder: string | undefined) {
  if (!holder) return undefined;
  const restedSince = sql`now() - ${ONE_TIME_CODE.resendAfter} * interval '1 second'`;
  const [claimed] = await tx.db
    .update(challenges)
    .set({ lastSentAt: sql`now()` })
    .where(and(isAnswerable(purpose, holder), lte(challenges.lastSentAt, restedSince)))
    .returning();
  return claimed;
}

async function whyNot(tx: Context, purpose: ChallengePurpose, holder: string | undefined) {
  const view = await findChallenge(tx, purpose, holder);
  if (!view) return refuse("no-challenge" as const);
  return view.isExpired ? refuse("expired" as const) : refuse("too-soon" as const);
}
