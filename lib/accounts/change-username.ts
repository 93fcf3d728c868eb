import { and, eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import type { Username } from "#lib/identity/username";
import { deliverLater } from "#lib/mail/deliver";
import { spend } from "#lib/protection/spend";
import { isUsernameFree } from "./registration/claim-username";

/**
 * The one change of username that a client has whose wanted name was taken at registration (security rule R6).
 * Here a taken name is told: only signed-in clients can ask, and each only until one succeeds.
 */
export async function changeUsername(
  ctx: ClientContext,
  username: Username,
): Promise<Result<undefined, "not-allowed" | "taken" | "too-many-attempts">> {
  const spent = await spend(ctx, [["usernameChangeByAccount", ctx.client.accountId]]);
  if (!spent.ok) return spent;
  return inTransaction(ctx, async (tx) => {
    const mine = and(eq(accounts.id, ctx.client.accountId), eq(accounts.mayChangeUsername, true));
    const [account] = await tx.db.select().from(accounts).where(mine).for("update");
    if (!account) return refuse("not-allowed");
    if (!(await isUsernameFree(tx, username))) return refuse("taken");
    await tx.db.update(accounts).set({ username, mayChangeUsername: false }).where(mine);
    await record(tx, "account.username-changed", account.id);
    const params = { username, at: new Date().toISOString() };
    await deliverLater(tx, "username-changed", { to: account.email, accountId: account.id, params });
    return ok();
  });
}
