import { eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import type { ClientContext } from "#lib/core/context";

/** What the client may see and change of their own account. */
export async function ownAccount(ctx: ClientContext) {
  const [account] = await ctx.db
    .select({
      username: accounts.username,
      email: accounts.email,
      mayChangeUsername: accounts.mayChangeUsername,
      createdAt: accounts.createdAt,
    })
    .from(accounts)
    .where(eq(accounts.id, ctx.client.accountId));
  if (!account) throw new Error("The account of a session is gone");
  return account;
}
