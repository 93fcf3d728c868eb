import { and, eq, isNull } from "drizzle-orm";
import { type accounts, challenges } from "#db/schema/accounts";
import { emailChanges } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import type { Email } from "#lib/identity/email";
import { hasFreshCode } from "#lib/protection/has-fresh-code";
import { holdAccount } from "#lib/protection/hold-account";
import { ONE_TIME_CODE } from "#lib/protection/limits";
import { spend } from "#lib/protection/spend";
import { isAnswerable } from "../challenges/find-challenge";
import { openChallenge } from "../challenges/open-challenge";

export type AskEmailChangeRefusal = "declared" | "code-needed" | "same-email" | "too-many-attempts";

/**
 * Mails a code to the address that the account is to have; nothing changes until it is typed in this session. Needs a
 * fresh code from the present address (ASVS 7.5), and is closed to declared accounts (security rule R2). The same
 * address asked for again, while its code may be typed, sends nothing. Whether another account has the address is
 * never told: mailboxes may be shared (R8).
 */
export async function askEmailChange(
  ctx: ClientContext,
  email: Email,
): Promise<Result<undefined, AskEmailChangeRefusal>> {
  const { accountId, sessionId, declaredUntil } = ctx.client;
  if (declaredUntil) return refuse("declared");
  return inTransaction(ctx, async (tx) => {
    const account = await holdAccount(tx, accountId);
    // Only now: an undo that held the row may have ended this session.
    if (!(await hasFreshCode(tx))) return refuse("code-needed");
    if (account.email === email) return refuse("same-email");
    if (await isUnderWay(tx, email)) return ok();
    const spent = await spend(tx, [["emailChangeByAccount", accountId]]);
    if (!spent.ok) return spent;
    await keepAsked(tx, account, email);
    await openChallenge(tx, {
      purpose: "change-email",
      accountId,
      holder: sessionId,
      recipients: [email],
      credentialsVersion: account.credentialsVersion,
    });
    await record(tx, "email-change.asked", accountId);
    return ok();
  });
}

async function isUnderWay(tx: ClientContext, email: Email): Promise<boolean> {
  const [current] = await tx.db
    .select({ recipients: challenges.recipients, attempts: challenges.attempts })
    .from(challenges)
    .where(isAnswerable("change-email", tx.client.sessionId));
  return current !== undefined && current.recipients[0] === email && current.attempts < ONE_TIME_CODE.tries;
}

/** One change at a time: what was asked before, in whatever session, ends. `askedAt` stays that of the first asking. */
async function keepAsked(
  tx: ClientContext,
  account: typeof accounts.$inferSelect,
  toEmail: Email,
): Promise<void> {
  const asked = { username: account.username, fromEmail: account.email, toEmail };
  await tx.db
    .insert(emailChanges)
    .values({ accountId: account.id, ...asked })
    .onConflictDoUpdate({
      target: emailChanges.accountId,
      targetWhere: isNull(emailChanges.confirmedAt),
      set: asked,
    });
  await tx.db
    .delete(challenges)
    .where(and(eq(challenges.accountId, account.id), eq(challenges.purpose, "change-email")));
}
