import { eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { checkPassword, type PasswordRefusal } from "#lib/identity/password";
import { hashPassword, verifyPassword } from "#lib/protection/hash-password";
import { giveBack, spend } from "#lib/protection/spend";
import { endSessionsOf } from "../sessions/end-sessions";
import { storePassword } from "./store-password";

interface PasswordChange {
  currentPassword: string;
  newPassword: string;
}

export type ChangePasswordRefusal =
  | "too-many-attempts"
  | "wrong-password"
  | "same-password"
  | PasswordRefusal;

/** Changes the client's password; this session stays, all others end (security rules F10, S5). */
export async function changePassword(
  ctx: ClientContext,
  input: PasswordChange,
): Promise<Result<undefined, ChangePasswordRefusal>> {
  const { accountId, sessionId } = ctx.client;
  const [account] = await ctx.db.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account) throw new Error("The account is gone");
  const checked = checkPassword(input.newPassword, { username: account.username, email: account.email });
  if (!checked.ok) return checked;
  const spent = await spend(ctx, [["currentPasswordByAccount", accountId]]);
  if (!spent.ok) return spent;
  const { correct } = await verifyPassword(ctx, input.currentPassword, account.passwordHash);
  if (!correct) {
    await record(ctx, "password.refused", accountId);
    return refuse("wrong-password");
  }
  await giveBack(ctx, [["currentPasswordByAccount", accountId]]);
  const { correct: isSame } = await verifyPassword(ctx, checked.value, account.passwordHash);
  if (isSame) return refuse("same-password");
  const passwordHash = await hashPassword(ctx, checked.value);
  await inTransaction(ctx, async (tx) => {
    await storePassword(tx, accountId, passwordHash);
    await endSessionsOf(tx, accountId, sessionId);
    await record(tx, "password.changed", accountId);
  });
  return ok();
}
