import { and, eq, gte, isNull, or, sql } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { emailChanges } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { isUndoCode } from "#lib/protection/derive";
import { type HumanRefusal, proveHuman } from "#lib/protection/prove-human";
import { spend, UNKNOWN_ADDRESS } from "#lib/protection/spend";
import { tellCore } from "#lib/register/tell-core";
import { endSessionsOf } from "../sessions/end-sessions";
import { forgetSince } from "./forget-since";
import { mayBeUndone } from "./open-undo";
import { tellOfUndo } from "./tell-owner";

export interface EmailUndo {
  /** As typed, folded to lower case; the one the letter names or the present one. */
  username: string;
  /** From the letter to the old address. */
  code: string;
  humanAnswer: string;
}

export type EmailUndoRefusal = "too-many-attempts" | HumanRefusal | "not-accepted";

/**
 * Gives an account back the address that it had before a change, without signing in. Later changes are undone with it;
 * all sessions, codes and temporary passwords end, and passkeys and accounts for payouts go that the session that asked
 * may have left.
 * A wrong, used and expired code and an unknown username are one refusal.
 */
export async function undoEmailChange(
  ctx: Context,
  given: EmailUndo,
): Promise<Result<undefined, EmailUndoRefusal>> {
  const spent = await spend(ctx, [["emailUndoByAddress", ctx.visitor.address ?? UNKNOWN_ADDRESS]]);
  if (!spent.ok) return spent;
  const human = await proveHuman(ctx, given.humanAnswer);
  if (!human.ok) return human;
  const changeId = await findChange(ctx, given);
  if (!changeId) return refuse("not-accepted");
  return inTransaction(ctx, (tx) => takeBack(tx, changeId));
}

async function findChange(ctx: Context, { username, code }: EmailUndo): Promise<string | undefined> {
  const open = await ctx.db
    .select({ id: emailChanges.id })
    .from(emailChanges)
    .innerJoin(accounts, eq(accounts.id, emailChanges.accountId))
    .where(and(mayBeUndone, or(eq(emailChanges.username, username), eq(accounts.username, username))));
  return open.find(({ id }) => isUndoCode(ctx.env, id, code))?.id;
}

async function takeBack(tx: Context, changeId: string): Promise<Result<undefined, "not-accepted">> {
  const account = await lockAccount(tx, changeId);
  const change = account && (await claimUndo(tx, account.id, changeId));
  if (!change) return refuse("not-accepted");
  // A higher number also ends codes and temporary passwords (security rule O10).
  await tx.db
    .update(accounts)
    .set({ email: change.fromEmail, credentialsVersion: sql`${accounts.credentialsVersion} + 1` })
    .where(eq(accounts.id, account.id));
  await endSessionsOf(tx, account.id);
  const removed = await forgetSince(tx, account, changeId);
  await tellOfUndo(tx, account, change.fromEmail, account.email);
  await tellCore(tx, account.personId, "email-changed", { email: change.fromEmail, undone: true });
  await record(tx, "email-change.undone", account.id, { passkeysRemoved: removed });
  return ok();
}

async function lockAccount(tx: Context, changeId: string) {
  const itsAccount = tx.db
    .select({ id: emailChanges.accountId })
    .from(emailChanges)
    .where(eq(emailChanges.id, changeId));
  const [account] = await tx.db
    .select()
    .from(accounts)
    .where(and(eq(accounts.id, itsAccount), isNull(accounts.disabledAt)))
    .for("update");
  return account;
}

/** Marks the change and all later ones in one statement, and forgets one that was only asked for: of twenty at once one finds it open. */
async function claimUndo(tx: Context, accountId: string, changeId: string) {
  const itsMoment = tx.db
    .select({ at: emailChanges.confirmedAt })
    .from(emailChanges)
    .where(and(eq(emailChanges.id, changeId), mayBeUndone));
  const undone = await tx.db
    .update(emailChanges)
    .set({ undoneAt: sql`now()` })
    .where(
      and(
        eq(emailChanges.accountId, accountId),
        isNull(emailChanges.undoneAt),
        gte(emailChanges.confirmedAt, itsMoment),
      ),
    )
    .returning();
  await tx.db
    .delete(emailChanges)
    .where(and(eq(emailChanges.accountId, accountId), isNull(emailChanges.confirmedAt)));
  return undone.find(({ id }) => id === changeId);
}
