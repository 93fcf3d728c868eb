import { and, eq, gt, isNull, max, sql } from "drizzle-orm";
import { emailChanges } from "#db/schema/own-account";
import type { Context } from "#lib/core/context";

/**
 * Until when an old address may still take a change of the account's address back; null when none may. Until then
 * nothing may be done that would leave nothing to take it back to, such as closing the account. Whoever decides by it
 * holds the account's row, under which addresses change.
 */
export async function mayBeUndoneUntil(ctx: Context, accountId: string): Promise<Date | null> {
  const [open] = await ctx.db
    .select({ until: max(emailChanges.undoUntil) })
    .from(emailChanges)
    .where(and(eq(emailChanges.accountId, accountId), mayBeUndone));
  return open?.until ?? null;
}

/** For `where`: the change was made, not taken back, and its time has not run out by the database's clock. */
export const mayBeUndone = and(isNull(emailChanges.undoneAt), gt(emailChanges.undoUntil, sql`now()`));
