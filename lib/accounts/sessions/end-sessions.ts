import { and, eq, ne } from "drizzle-orm";
import { sessions } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, type Context, inTransaction } from "#lib/core/context";

/** Ends one session of the client's own, at once and everywhere; false when there is none with this id. */
export async function endSession(ctx: ClientContext, sessionId: string): Promise<boolean> {
  return inTransaction(ctx, async (tx) => {
    const ended = await tx.db
      .delete(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.userId, ctx.client.accountId)))
      .returning({ id: sessions.id });
    if (ended.length === 0) return false;
    await record(tx, "session.ended", ctx.client.accountId, { session: sessionId });
    return true;
  });
}

/** Ends all sessions of the client, this one too. */
export async function endAllSessions(ctx: ClientContext): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await tx.db.delete(sessions).where(eq(sessions.userId, ctx.client.accountId));
    await record(tx, "session.all-ended", ctx.client.accountId);
  });
}

/** Ends the sessions of an account in the transaction under way, but the one to keep. */
export async function endSessionsOf(tx: Context, accountId: string, keep?: string): Promise<void> {
  const owned = eq(sessions.userId, accountId);
  await tx.db.delete(sessions).where(keep ? and(owned, ne(sessions.id, keep)) : owned);
}
