import { and, eq, exists, inArray, isNull, or, sql } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import { accounts, type recoveryRequests } from "#db/schema/accounts";
import { persons } from "#db/schema/persons";
import type { Context } from "#lib/core/context";
import { activePolicy } from "#lib/register/active-policy";
import { personBehindJmbg, personsBehindEmail, personsBehindPolicy } from "#lib/register/persons-behind";

type Given = Pick<typeof recoveryRequests.$inferSelect, "policyNumberKey" | "email" | "jmbgIndex">;

export interface Recoverable {
  id: string;
  username: string;
  email: string;
  credentialsVersion: number;
  givenName: string;
}

/** More accounts than a household has point to a mistake in the data, not to a client. */
const MOST = 10;

/**
 * The accounts that a number of an active policy or an e-mail left earlier points to, narrowed by JMBG when given.
 * A group policy's number without JMBG points to nobody (security rule F2).
 */
export async function findAccounts(ctx: Context, given: Given): Promise<Recoverable[]> {
  const { jmbgIndex } = given;
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
        jmbgIndex ? isOfPerson(ctx, given, jmbgIndex) : isPointedTo(ctx, given),
      ),
    )
    .orderBy(accounts.createdAt)
    .limit(MOST);
}

/** Begins with the one person, so that a group policy's other persons are never walked through. */
function isOfPerson(ctx: Context, { policyNumberKey, email }: Given, jmbgIndex: Buffer) {
  return and(
    inArray(accounts.personId, personBehindJmbg(ctx, jmbgIndex)),
    or(
      sql`false`,
      policyNumberKey ? exists(activePolicy(ctx, policyNumberKey, accounts.personId)) : undefined,
      email ? eq(accounts.email, email) : undefined,
      email ? inArray(accounts.personId, personsBehindEmail(ctx, email)) : undefined,
    ),
  );
}

/** A union, because an `or` over several tables would read every account. */
function isPointedTo(ctx: Context, { policyNumberKey, email }: Given) {
  const ids = { id: accounts.id };
  const ofPersons = (
    people: ReturnType<typeof personsBehindEmail> | ReturnType<typeof personsBehindPolicy>,
  ) => ctx.db.select(ids).from(accounts).where(inArray(accounts.personId, people));
  const byPolicy = policyNumberKey ? ofPersons(personsBehindPolicy(ctx, policyNumberKey)) : undefined;
  if (!email) return byPolicy ? inArray(accounts.id, byPolicy) : sql`false`;
  const byMailbox = ctx.db.select(ids).from(accounts).where(eq(accounts.email, email));
  const byEmail = union(byMailbox, ofPersons(personsBehindEmail(ctx, email)));
  return inArray(accounts.id, byPolicy ? byEmail.union(byPolicy) : byEmail);
}
