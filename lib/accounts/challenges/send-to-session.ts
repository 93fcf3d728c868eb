import { type accounts, challenges } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import { holdAccount } from "#lib/protection/hold-account";
import { spend } from "#lib/protection/spend";
import { findChallenge, isHeldBy } from "./find-challenge";
import { openChallenge } from "./open-challenge";
import { type SendAgainRefusal, sendCodeAgain } from "./send-code-again";

const SENT = {
  "confirm-change": "change.code-sent",
  "confirm-ownership": "account.ownership-code-sent",
} as const;

/**
 * Mails a code that only this session may type. While one is under way the same one is sent again; new ones count
 * towards the same limits (security rule O7).
 */
export async function sendToSession(
  ctx: ClientContext,
  purpose: keyof typeof SENT,
  recipientsOf: (account: typeof accounts.$inferSelect) => [string, ...string[]],
): Promise<Result<undefined, SendAgainRefusal>> {
  const { accountId, sessionId: holder } = ctx.client;
  return inTransaction(ctx, async (tx) => {
    const account = await holdAccount(tx, accountId);
    const current = await findChallenge(tx, purpose, holder);
    if (current && !current.isExpired && current.triesLeft > 0) return sendCodeAgain(tx, purpose, holder);
    const spent = await spend(tx, [["codeResendsByAccount", accountId]]);
    if (!spent.ok) return spent;
    await tx.db.delete(challenges).where(isHeldBy(purpose, holder));
    await openChallenge(tx, {
      purpose,
      accountId,
      holder,
      recipients: recipientsOf(account),
      credentialsVersion: account.credentialsVersion,
    });
    await record(tx, SENT[purpose], accountId);
    return ok();
  });
}
