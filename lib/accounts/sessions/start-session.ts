import { desc, eq, inArray, sql } from "drizzle-orm";
import { sessions } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { newToken } from "#lib/protection/derive";
import { SESSION } from "#lib/protection/limits";
import { sessionAdapter } from "./session-adapter";

/**
 * A new session with a new token, in the transaction under way, whose caller holds the account's row: so at most
 * five live at once, the oldest ones giving way.
 */
export async function startSession(
  tx: Context,
  account: { id: string; onlyNewPassword: boolean },
): Promise<string> {
  await endOldest(tx, account.id);
  const token = newToken();
  await sessionAdapter(tx).createSession({
    sessionToken: token,
    userId: account.id,
    expires: await absoluteEnd(tx),
    onlyNewPassword: account.onlyNewPassword,
    userAgent: tx.visitor.userAgent,
  });
  return token;
}

async function endOldest(tx: Context, accountId: string): Promise<void> {
  const tooMany = tx.db
    .select({ token: sessions.sessionToken })
    .from(sessions)
    .where(eq(sessions.userId, accountId))
    .orderBy(desc(sessions.lastSeenAt))
    .offset(SESSION.most - 1);
  await tx.db.delete(sessions).where(inArray(sessions.sessionToken, tooMany));
}

/** By the clock of the database, which also judges it. */
async function absoluteEnd(tx: Context): Promise<Date> {
  const [row] = await tx.db.execute<{ end: Date | string }>(
    sql`select now() + ${SESSION.absolute} * interval '1 second' as "end"`,
  );
  if (!row) throw new Error("The database told no time");
  return new Date(row.end);
}
