import { and, eq, gte, isNull, type SQL, sql } from "drizzle-orm";
import type { accounts } from "#db/schema/accounts";
import { emailChanges, passkeys } from "#db/schema/own-account";
import { payoutAccounts, requests } from "#db/schema/requests";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { SESSION } from "#lib/protection/limits";
import { isSamePerson } from "#lib/register/same-person";

type Account = Pick<typeof accounts.$inferSelect, "id" | "personId">;

/**
 * Takes away what whoever asked for a change of address may have left behind to come back by, or to be paid: passkeys,
 * the account for payouts that is remembered, and one that stands in a draft. Also what is older than the asking: a
 * session is no older than that. Tells how many passkeys went.
 */
export async function forgetSince(tx: Context, { id, personId }: Account, changeId: string): Promise<number> {
  const since = beginningOf(changeId);
  const removed = await tx.db
    .delete(passkeys)
    .where(and(eq(passkeys.accountId, id), gte(passkeys.createdAt, since)))
    .returning({ id: passkeys.id });
  const forgotten = await tx.db
    .delete(payoutAccounts)
    .where(and(isSamePerson(payoutAccounts.personId, personId), gte(payoutAccounts.keptAt, since)))
    .returning({ personId: payoutAccounts.personId });
  await tx.db
    .update(requests)
    .set({
      answers: sql`${requests.answers} - 'bankAccount' - 'keepBankAccount'`,
      revision: sql`${requests.revision} + 1`,
    })
    .where(
      and(
        isSamePerson(requests.personId, personId),
        isNull(requests.submittedAt),
        gte(requests.updatedAt, since),
        sql`${requests.answers} ? 'bankAccount'`,
      ),
    );
  if (forgotten.length > 0) await record(tx, "payout-account.forgotten", id);
  return removed.length;
}

function beginningOf(changeId: string): SQL {
  return sql`(select ${emailChanges.askedAt} - ${SESSION.absolute} * interval '1 second'
    from ${emailChanges} where ${emailChanges.id} = ${changeId})`;
}
