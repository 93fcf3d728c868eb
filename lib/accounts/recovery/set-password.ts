import { and, eq } from "drizzle-orm";
import { accounts, sessions } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { checkPassword, type PasswordRefusal } from "#lib/identity/password";
import { hashPassword, verifyPassword } from "#lib/protection/hash-password";
import { holdAccount } from "#lib/protection/hold-account";
import { storePassword } from "../password/store-password";
import { endSessionsOf } from "../sessions/end-sessions";

/**
 * Sets a new password in a session that a temporary one opened. It serves once; then all sessions end, this one too,
 * and the client signs in with the new password (security rules F5, F6, S5).
 */
export async function setPassword(
  ctx: ClientContext,
  newPassword: string,
): Promise<Result<undefined, "no-session" | "same-password" | PasswordRefusal>> {
  const { accountId, sessionId } = ctx.client;
  const [account] = await ctx.db
    .select({ username: accounts.username, email: accounts.email, passwordHash: accounts.passwordHash })
    .from(accounts)
    .innerJoin(sessions, and(eq(sessions.userId, accounts.id), isOnlyForThis(sessionId)));
  // Any other session must not learn here whether a password is the current one (security rule F10).
  if (!account) return refuse("no-session");
  const checked = checkPassword(newPassword, { username: account.username, email: account.email });
  if (!checked.ok) return checked;
  const { correct: isSame } = await verifyPassword(ctx, checked.value, account.passwordHash);
  if (isSame) return refuse("same-password");
  const passwordHash = await hashPassword(ctx, checked.value);
  return inTransaction(ctx, async (tx) => {
    await holdAccount(tx, accountId);
    const claimed = await tx.db
      .delete(sessions)
      .where(isOnlyForThis(sessionId))
      .returning({ id: sessions.id });
    if (claimed.length === 0) return refuse("no-session");
    await storePassword(tx, accountId, passwordHash);
    await endSessionsOf(tx, accountId);
    await record(tx, "password.reset", accountId);
    return ok();
  });
}

function isOnlyForThis(sessionId: string) {
  return and(eq(sessions.id, sessionId), eq(sessions.onlyNewPassword, true));
}
