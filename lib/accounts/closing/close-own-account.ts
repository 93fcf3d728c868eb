import { and, eq, isNull, sql } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { deliverLater } from "#lib/mail/deliver";
import { hasFreshCode } from "#lib/protection/has-fresh-code";
import { tellCore } from "#lib/register/tell-core";
import { mayBeUndoneUntil } from "../email-change/open-undo";
import { ownerAddresses } from "../owner-addresses";
import { forgetBeyondLaw } from "./forget-beyond-law";

type ClosingRefusal = "code-needed" | "email-may-be-undone";

/**
 * Closes the client's account at their own wish, once, whoever else tries at the same moment: nobody signs in to it any
 * more, what need not be kept is gone, and its owner is told at the account's address and at those on file (F9). Refused
 * without a fresh code, and `until` an old address can no longer take the account back from whoever changed it.
 */
export async function closeOwnAccount(ctx: ClientContext): Promise<Result<undefined, ClosingRefusal>> {
  const { accountId } = ctx.client;
  return inTransaction(ctx, async (tx) => {
    // Addresses change under this lock, and taking a change back ends sessions: only now is known whose this one is.
    await tx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for("update");
    if (!(await hasFreshCode(tx))) return refuse("code-needed");
    const until = await mayBeUndoneUntil(tx, accountId);
    if (until) return refuse("email-may-be-undone", { until });
    const [closed] = await tx.db
      .update(accounts)
      .set({ disabledAt: sql`now()`, closedByOwner: true, passwordHash: "" })
      .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt)))
      .returning({ username: accounts.username, email: accounts.email });
    // Closed at the same moment from elsewhere: what was wanted has happened.
    if (!closed) return ok();
    await forgetBeyondLaw(tx);
    await tellCore(tx, tx.client.personId, "account-closed", {});
    await record(tx, "account.closed-by-owner", accountId);
    await tellOwner(tx, closed);
    return ok();
  });
}

async function tellOwner(tx: ClientContext, { username, email }: { username: string; email: string }) {
  const { accountId, personId } = tx.client;
  const params = { username, at: new Date().toISOString() };
  for (const to of await ownerAddresses(tx, { email, personId }))
    await deliverLater(tx, "account-closed", { to, accountId, params });
}
