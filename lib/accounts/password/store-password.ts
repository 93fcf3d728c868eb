import { and, eq, sql } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { hashPassword } from "#lib/protection/hash-password";
import { ownerAddresses } from "../owner-addresses";

/** Sets a new hash, ends what was begun under the old password, and tells the owner (security rules O10, F9). */
export async function storePassword(tx: Context, accountId: string, passwordHash: string): Promise<void> {
  const [account] = await tx.db
    .update(accounts)
    .set({ passwordHash, credentialsVersion: sql`${accounts.credentialsVersion} + 1` })
    .where(eq(accounts.id, accountId))
    .returning();
  if (!account) throw new Error("The account is gone");
  const params = { username: account.username, at: new Date().toISOString() };
  for (const to of await ownerAddresses(tx, account))
    await deliverLater(tx, "password-changed", { to, accountId, params });
}

/** The same password under the current parameters, unless it was changed meanwhile. */
export async function rehash(
  ctx: Context,
  accountId: string,
  password: string,
  outdated: string,
): Promise<void> {
  const passwordHash = await hashPassword(ctx, password);
  await ctx.db
    .update(accounts)
    .set({ passwordHash })
    .where(and(eq(accounts.id, accountId), eq(accounts.passwordHash, outdated)));
}
