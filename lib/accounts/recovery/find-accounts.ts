import { and, eq, exists, isNull, or, sql } from "drizzle-orm";
import { accounts, type recoveryRequests } from "#db/schema/accounts";
import { personEmails, persons, policies } from "#db/schema/register";
import type { Context } from "#lib/core/context";
import { activePolicy } from "#lib/register/active-policy";

type Given = Pick<typeof recoveryRequests.$inferSelect, "policyNumberKey" | "email" | "jmbgIndex">;

export interface Recoverable {
  id: string;
  username: string;
  email: string;
  credentialsVersion: number;
  givenName: string;
}

/**
 * The accounts that a number of an active policy or an e-mail left earlier points to, narrowed by JMBG when given.
 * A group policy's number without JMBG points to nobody (security rule F2).
 */
export async function findAccounts(ctx: Context, given: Given): Promise<Recoverable[]> {
  return ctx.db
    .select({
      id: accounts.id,
      username: accounts.username,
      email: accounts.email,
      credentialsVersion: accounts.credentialsVersion,
      givenName: persons.givenName,
    })
    .from(accounts)
    .innerJoin(persons, eq(persons.id, accounts.personId))
    .where(
      and(
        isNull(accounts.disabledAt),
        or(byPolicy(ctx, given), byEmail(ctx, given)),
        given.jmbgIndex ? eq(persons.jmbgIndex, given.jmbgIndex) : undefined,
      ),
    )
    .orderBy(accounts.createdAt)
    .limit(MOST);
}

/** More accounts than a household has point to a mistake in the data, not to a client. */
const MOST = 10;

function byPolicy(ctx: Context, { policyNumberKey, jmbgIndex }: Given) {
  if (!policyNumberKey) return undefined;
  const tellsApart = jmbgIndex ? undefined : eq(policies.isGroup, false);
  return exists(activePolicy(ctx, policyNumberKey, accounts.personId, tellsApart));
}

function byEmail(ctx: Context, { email }: Given) {
  if (!email) return undefined;
  const isOnFile = exists(
    ctx.db
      .select({ one: sql`1` })
      .from(personEmails)
      .where(and(eq(personEmails.email, email), eq(personEmails.personId, accounts.personId))),
  );
  return or(eq(accounts.email, email), isOnFile);
}
