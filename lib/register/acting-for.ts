import { and, asc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { alias } from "drizzle-orm/pg-core";
import { persons } from "#db/schema/persons";
import { policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { hasOwnRole, TODAY, wasActiveWithin } from "./active-policy";
import { isSamePerson } from "./same-person";

/** From this age on people act for themselves ("Supružnici otvaraju samostalno svoje naloge"). */
const OF_AGE = 18;

export interface PersonActedFor {
  id: string;
  name: string;
}

const insured = alias(persons, "insured");
const self = alias(persons, "self");

/**
 * For whom the client may ask for something about health, the client first (docs/decisions/0017): themself, and minors
 * insured together with them, or by them, on a voluntary health policy that no organisation took out. Policies count
 * that were active within the last `days`, 0 for today. Whose birthday is unknown is neither a minor nor of age.
 */
export async function peopleActedFor(ctx: ClientContext, days: number): Promise<PersonActedFor[]> {
  const { personId } = ctx.client;
  const isSelf = isSamePerson(policyPersons.personId, personId);
  const found = await ctx.db
    .selectDistinct({
      id: insured.id,
      name: sql<string>`${insured.givenName} || ' ' || ${insured.familyName}`,
      isOther: sql<boolean>`${insured.id} <> ${personId}`.as("is_other"),
      bornOn: insured.bornOn,
    })
    .from(policyPersons)
    .innerJoin(policies, eq(policies.id, policyPersons.policyId))
    .innerJoin(persons, eq(persons.id, policyPersons.personId))
    .innerJoin(insured, eq(insured.id, sql`coalesce(${persons.mergedInto}, ${persons.id})`))
    .innerJoin(self, eq(self.id, personId))
    .where(
      and(
        eq(policyPersons.role, "insured"),
        eq(policies.line, "voluntary-health"),
        inArray(policies.id, policiesOf(ctx)),
        wasActiveWithin(days),
        isNull(insured.closedAt),
        or(isSelf, and(eq(policies.isGroup, false), isMinor(insured.bornOn), isOfAge(self.bornOn))),
      ),
    )
    .orderBy(sql`is_other`, asc(insured.bornOn), insured.id);
  return found.map(({ id, name }) => ({ id, name }));
}

/** For `in`: policies on which the client is policyholder or insured. */
export function policiesOf(ctx: ClientContext) {
  return ctx.db
    .select({ id: policyPersons.policyId })
    .from(policyPersons)
    .where(and(isSamePerson(policyPersons.personId, ctx.client.personId), hasOwnRole));
}

function isMinor(bornOn: PgColumn): SQL {
  return sql`${bornOn} > ${TODAY} - make_interval(years => ${OF_AGE})`;
}

function isOfAge(bornOn: PgColumn): SQL {
  return sql`${bornOn} <= ${TODAY} - make_interval(years => ${OF_AGE})`;
}
