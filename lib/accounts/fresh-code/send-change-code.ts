import { challenges } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import { holdAccount } from "#lib/protection/hold-account";
import { spend } from "#lib/protection/spend";
import { findChallenge, isHeldBy } from "../challenges/find-challenge";
import { openChallenge } from "../challenges/open-challenge";
import { type SendAgainRefusal, sendCodeAgain } from "../challenges/send-code-again";

/**
 * Mails a code to the account's address, by which its owner stands for a sensitive change (ASVS 7.5). While a code is
 * under way the same one is sent again; new ones count towards the same limits.
 */
export async function sendChangeCode(ctx: ClientContext): Promise<Result<undefined, SendAgainRefusal>> {
  const { accountId, sessionId } = ctx.client;
  return inTransaction(ctx, async (tx) => {
    const account = await holdAccount(tx, accountId);
    const current = await findChallenge(tx, "confirm-change", sessionId);
    const mayBeTyped = current && !current.isExpired && current.triesLeft > 0;
    if (mayBeTyped) return sendCodeAgain(tx, "confirm-change", sessionId);
    const spent = await spend(tx, [["codeResendsByAccount", accountId]]);
    if (!spent.ok) return spent;
    await tx.db.delete(challenges).where(isHeldBy("confirm-change", sessionId));
    await openChallenge(tx, {
      purpose: "confirm-change",
      accountId,
      holder: sessionId,
      recipients: [account.email],
      credentialsVersion: account.credentialsVersion,
    });
    await record(tx, "change.code-sent", accountId);
    return ok();
  });
}
