import { sql } from "drizzle-orm";
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
    expires: absoluteEnd,
    onlyNewPassword: account.onlyNewPassword,
    userAgent: tx.visitor.userAgent,
  });
  return token;
}

/** By the clock of the database, which also judges it; the adapter hands it on to the statement as it is. */
const absoluteEnd = sql`now() + ${SESSION.absolute} * interval '1 second'` as unknown as Date;

async function endOldest(tx: Context, accountId: string): Promise<void> {
  await tx.db.execute(sql`
    delete from sessions where session_token in (
      select session_token from sessions where user_id = ${accountId}
      order by last_seen_at desc offset ${SESSION.most - 1})`);
}
