import { eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";

/**
 * The account's row, held until the transaction ends: changes of one account go one after the other. Held before any
 * other row that hangs on the account, or two of them wait for each other in a circle.
 */
export async function holdAccount(tx: Context, accountId: string): Promise<typeof accounts.$inferSelect> {
  const [account] = await tx.db.select().from(accounts).where(eq(accounts.id, accountId)).for("update");
  if (!account) throw new Error("The account is gone");
  return account;
}

/** Lets nobody hold the account until the transaction ends; others who only share it go on side by side. */
export async function shareAccount(tx: Context, accountId: string): Promise<void> {
  await tx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for("key share");
}
