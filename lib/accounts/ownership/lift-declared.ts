import { eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { tellCore } from "#lib/register/tell-core";

/** Lifts the limits in the transaction under way, on the word of a code or of the call centre. */
export async function liftDeclared(
  tx: Context,
  accountId: string,
  by: "code" | "call-centre",
): Promise<void> {
  const [account] = await tx.db
    .update(accounts)
    .set({ declaredUntil: null })
    .where(eq(accounts.id, accountId))
    .returning();
  if (!account) throw new Error("The account is gone");
  await tellCore(tx, account.personId, "client-confirmed", { by });
  await record(tx, "account.ownership-confirmed", accountId, { by });
  const params = { username: account.username, at: new Date().toISOString() };
  await deliverLater(tx, "ownership-confirmed", { to: account.email, accountId, params });
}
