import { eq, sql } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { dataExports } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { tellCore } from "#lib/register/tell-core";
import { endSessionsOf } from "../sessions/end-sessions";

/** Closes an account in the transaction under way, on the word of the call centre: nobody signs in to it any more. */
export async function closeAccount(tx: Context, accountId: string): Promise<void> {
  const [account] = await tx.db
    .update(accounts)
    .set({ disabledAt: sql`now()`, closedByOwner: false })
    .where(eq(accounts.id, accountId))
    .returning({ personId: accounts.personId });
  if (!account) throw new Error("The account is gone");
  await endSessionsOf(tx, accountId);
  await tx.db.delete(dataExports).where(eq(dataExports.accountId, accountId));
  await tellCore(tx, account.personId, "account-closed", {});
  await record(tx, "account.closed", accountId);
}
