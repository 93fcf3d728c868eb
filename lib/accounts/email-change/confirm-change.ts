import { and, eq, gt, isNull, min, ne, sql } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { emailChanges } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { holdAccount } from "#lib/protection/hold-account";
import { EMAIL_UNDO_FOR } from "#lib/protection/limits";
import { tellCore } from "#lib/register/tell-core";
import { answerChallenge, type CodeRefusal } from "../challenges/answer-challenge";
import { endSessionsOf } from "../sessions/end-sessions";
import { mayBeUndone } from "./open-undo";
import { tellOfChange } from "./tell-owner";

/**
 * Gives the account the address to which the typed code was sent. This session stays, all others end, and with them
 * whatever was begun under the old address (security rules O10, S5). The old address can take it back for 72 hours,
 * except where the account only returns to one that itself still may.
 */
export async function confirmEmailChange(
  ctx: ClientContext,
  code: OneTimeCode,
): Promise<Result<undefined, CodeRefusal>> {
  const { accountId, sessionId } = ctx.client;
  return inTransaction(ctx, async (tx) => {
    // Before the challenge: whoever takes a change back locks in this order too.
    const account = await holdAccount(tx, accountId);
    const answered = await answerChallenge(tx, { purpose: "change-email", holder: sessionId, code });
    if (!answered.ok) return answered;
    const change = await claimChange(tx, accountId, answered.value.recipients[0] ?? "");
    if (!change) return refuse("no-challenge");
    await tx.db
      .update(accounts)
      .set({
        email: change.toEmail,
        emailVerified: sql`now()`,
        credentialsVersion: sql`${accounts.credentialsVersion} + 1`,
      })
      .where(eq(accounts.id, accountId));
    await endSessionsOf(tx, accountId, sessionId);
    const isReturn = await closeWaysFrom(tx, change);
    await tellOfChange(tx, account, { ...change, undoUntil: isReturn ? null : change.undoUntil });
    await tellCore(tx, account.personId, "email-changed", { email: change.toEmail, undone: false });
    await record(tx, "email-change.confirmed", accountId);
    return ok();
  });
}

/** Only the address to which this very code went: another one may have been asked for since. */
async function claimChange(tx: ClientContext, accountId: string, toEmail: string) {
  const [change] = await tx.db
    .update(emailChanges)
    .set({
      confirmedAt: sql`now()`,
      undoUntil: sql`now() + ${EMAIL_UNDO_FOR} * interval '1 second'`,
    })
    .where(
      and(
        eq(emailChanges.accountId, accountId),
        eq(emailChanges.toEmail, toEmail),
        isNull(emailChanges.confirmedAt),
      ),
    )
    .returning();
  return change;
}

/**
 * Back at an address whose own way back is still open, the addresses that the account had in between lose theirs, the
 * one just left too: else whoever changed it there and back could return later, when the owner's time has run out.
 */
async function closeWaysFrom(tx: ClientContext, change: typeof emailChanges.$inferSelect): Promise<boolean> {
  const { accountId, toEmail } = change;
  const leftOpen = tx.db
    .select({ at: min(emailChanges.confirmedAt) })
    .from(emailChanges)
    .where(and(eq(emailChanges.accountId, accountId), eq(emailChanges.fromEmail, toEmail), mayBeUndone));
  const closed = await tx.db
    .update(emailChanges)
    .set({ undoUntil: null })
    .where(
      and(
        eq(emailChanges.accountId, accountId),
        ne(emailChanges.fromEmail, toEmail),
        gt(emailChanges.confirmedAt, leftOpen),
      ),
    )
    .returning({ id: emailChanges.id });
  return closed.some(({ id }) => id === change.id);
}
