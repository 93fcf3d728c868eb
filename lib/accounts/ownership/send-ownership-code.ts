import { challenges } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { holdAccount } from "#lib/protection/hold-account";
import { spend } from "#lib/protection/spend";
import { emailsOnFile } from "#lib/register/emails-on-file";
import { findChallenge, isHeldBy } from "../challenges/find-challenge";
import { openChallenge } from "../challenges/open-challenge";
import { type SendAgainRefusal, sendCodeAgain } from "../challenges/send-code-again";

/**
 * Mails a code to the addresses on file, by which the owner of a declared account confirms who they are (R2).
 * While a code is under way the same one is sent again; new ones count towards the same limits.
 */
export async function sendOwnershipCode(
  ctx: ClientContext,
): Promise<Result<undefined, SendAgainRefusal | "no-address">> {
  const { accountId, sessionId, personId } = ctx.client;
  const [first, ...others] = await emailsOnFile(ctx, personId);
  if (!first) return refuse("no-address");
  return inTransaction(ctx, async (tx) => {
    const account = await holdAccount(tx, accountId);
    const current = await findChallenge(tx, "confirm-ownership", sessionId);
    const mayBeTyped = current && !current.isExpired && current.triesLeft > 0;
    if (mayBeTyped) return sendCodeAgain(tx, "confirm-ownership", sessionId);
    const spent = await spend(tx, [["codeResendsByAccount", accountId]]);
    if (!spent.ok) return spent;
    await tx.db.delete(challenges).where(isHeldBy("confirm-ownership", sessionId));
    await openChallenge(tx, {
      purpose: "confirm-ownership",
      accountId,
      holder: sessionId,
      recipients: [first, ...others],
      credentialsVersion: account.credentialsVersion,
    });
    await record(tx, "account.ownership-code-sent", accountId);
    return ok();
  });
}
