import { and, eq, sql } from "drizzle-orm";
import { sessions } from "#db/schema/accounts";
import { type Answers, payoutAccounts } from "#db/schema/requests";
import { record } from "#lib/audit/record";
import type { ClientContext } from "#lib/core/context";
import { FRESH_CODE_WITHIN } from "#lib/protection/limits";
import { isSamePerson } from "#lib/register/same-person";
import type { Draft } from "./draft";

/** The account number that the client let us remember; never told to a declared account (security rule R2). */
export async function rememberedAccount(ctx: ClientContext): Promise<string | null> {
  if (ctx.client.declaredUntil) return null;
  const [kept] = await ctx.db.select().from(payoutAccounts).where(isOwn(ctx));
  return kept?.accountNumber ?? null;
}

/** Whether money would go to an account that no recent code stands for, judged by the database's clock. */
export async function needsFreshCode(
  ctx: ClientContext,
  { answers }: Pick<Draft, "answers">,
): Promise<boolean> {
  const { bankAccount } = answers;
  if (!bankAccount || bankAccount === (await rememberedAccount(ctx))) return false;
  const [session] = await ctx.db
    .select({
      isFresh: sql<boolean>`${sessions.codeTypedAt} > now() - ${FRESH_CODE_WITHIN} * interval '1 second'`,
    })
    .from(sessions)
    .where(and(eq(sessions.id, ctx.client.sessionId), eq(sessions.userId, ctx.client.accountId)));
  return !session?.isFresh;
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
