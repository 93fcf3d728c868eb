import { and, eq, or, sql } from "drizzle-orm";
import { persons } from "#db/schema/persons";
import { policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { hasOwnRole } from "#lib/register/active-policy";
import { isSamePerson } from "#lib/register/same-person";
import type { OwnPolicy } from "./find-policy";

/** A family has fewer. */
const MOST = 100;

/**
 * Names on one's policy, policyholder first. The policyholder sees everybody, an insured person the policyholder and
 * themself; on a group policy everybody sees only themself. Beneficiaries are nobody's to see.
 */
export async function listPersons(ctx: ClientContext, policy: OwnPolicy) {
  const isSelf = isSamePerson(policyPersons.personId, ctx.client.personId);
  const isShown = policy.isGroup
    ? isSelf
    : or(isSelf, eq(policyPersons.role, "policyholder"), sql`${policy.isPolicyholder}`);
  const standing = ctx.db.$with("standing").as(
    ctx.db
      .select({
        id: sql<string>`coalesce(${persons.mergedInto}, ${persons.id})`.as("standing_id"),
        role: policyPersons.role,
      })
      .from(policyPersons)
      .innerJoin(persons, eq(persons.id, policyPersons.personId))
      .where(and(eq(policyPersons.policyId, policy.id), hasOwnRole, isShown)),
  );
  const isPolicyholder = sql<boolean>`bool_or(${standing.role} = 'policyholder')`;
  return ctx.db
    .with(standing)
    .select({
      name: sql<string>`${persons.givenName} || ' ' || ${persons.familyName}`,
      isPolicyholder: isPolicyholder.as("is_policyholder"),
      isInsured: sql<boolean>`bool_or(${standing.role} = 'insured')`,
    })
    .from(standing)
    .innerJoin(persons, eq(persons.id, standing.id))
    .groupBy(persons.id)
    .orderBy(sql`is_policyholder desc`, persons.bornOn, persons.id)
    .limit(MOST);
}
