import { type Answers, payoutAccounts } from "#db/schema/requests";
import { record } from "#lib/audit/record";
import type { ClientContext } from "#lib/core/context";
import { hasFreshCode } from "#lib/protection/has-fresh-code";
import { isSamePerson } from "#lib/register/same-person";
import type { Draft } from "./draft";

/** The account number that the client let us remember; never told to a declared account (security rule R2). */
export async function rememberedAccount(ctx: ClientContext): Promise<string | null> {
  if (ctx.client.declaredUntil) return null;
  const [kept] = await ctx.db.select().from(payoutAccounts).where(isOwn(ctx));
  return kept?.accountNumber ?? null;
}

/**
 * Whether money would go to an account that no recent code stands for, judged by the database's clock; in the
 * transaction of what it is asked for, which shares the account.
 */
export async function needsFreshCode(
  tx: ClientContext,
  { answers }: Pick<Draft, "answers">,
): Promise<boolean> {
  const { bankAccount } = answers;
  if (!bankAccount || bankAccount === (await rememberedAccount(tx))) return false;
  return !(await hasFreshCode(tx));
}

/** Remembers the account of a request that is sent, or forgets it, as the client wished; asked neither, it does nothing. */
export async function keepPayoutAccount(tx: ClientContext, answers: Answers): Promise<void> {
  const { bankAccount, keepBankAccount } = answers;
  if (!bankAccount || keepBankAccount === undefined) return;
  const { personId, accountId } = tx.client;
  const before = await rememberedAccount(tx);
  const after = keepBankAccount === "yes" ? bankAccount : null;
  if (before === after) return;
  await tx.db.delete(payoutAccounts).where(isOwn(tx));
  if (!after) return record(tx, "payout-account.forgotten", accountId);
  await tx.db.insert(payoutAccounts).values({ personId, accountNumber: after });
  await record(tx, "payout-account.kept", accountId);
}

function isOwn({ client }: ClientContext) {
  return isSamePerson(payoutAccounts.personId, client.personId);
}
