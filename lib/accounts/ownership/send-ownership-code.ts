import { eq } from "drizzle-orm";
import { accounts, challenges } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { emailsOnFile } from "#lib/register/emails-on-file";
import { findChallenge, isHeldBy } from "../challenges/find-challenge";
import { openChallenge } from "../challenges/open-challenge";
import { type SendAgainRefusal, sendCodeAgain } from "../challenges/send-code-again";

/**
 * Mails a code to the addresses on file, by which the owner of a declared account confirms who they are (R2).
 * While a code is under way the same one is sent again.
 */
export async function sendOwnershipCode(
  ctx: ClientContext,
): Promise<Result<undefined, SendAgainRefusal | "no-address">> {
  const { accountId, sessionId, personId } = ctx.client;
  const current = await findChallenge(ctx, "confirm-ownership", sessionId);
  if (current && !current.isExpired && current.triesLeft > 0)
    return sendCodeAgain(ctx, "confirm-ownership", sessionId);
  const [first, ...others] = await emailsOnFile(ctx, personId);
  if (!first) return refuse("no-address");
  return inTransaction(ctx, async (tx) => {
    const [account] = await tx.db.select().from(accounts).where(eq(accounts.id, accountId)).for("update");
    if (!account) throw new Error("The account is gone");
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
