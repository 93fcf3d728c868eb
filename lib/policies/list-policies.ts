import { and, desc, eq, sql } from "drizzle-orm";
import { policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { hasOwnRole, isActivePolicy, TODAY } from "#lib/register/active-policy";
import { isSamePerson } from "#lib/register/same-person";

/** The last day of the term, or the day before it on which the policy was cancelled or vanished from the core system. */
const ENDED_ON = sql<string>`least(${policies.cancelledOn}, (${policies.closedAt} at time zone 'Europe/Belgrade')::date, ${policies.endsOn})`;

/** The client's own policies, as policyholder or insured: active ones first, then by their end. */
export async function listPolicies(ctx: ClientContext) {
  const isActive = sql<boolean>`coalesce(${isActivePolicy}, false)`;
  return ctx.db
    .selectDistinct({
      number: policies.number,
      line: policies.line,
      startsOn: policies.startsOn,
      endsOn: policies.endsOn,
      endedOn: ENDED_ON,
      isUpcoming: sql<boolean>`${ENDED_ON} = ${policies.endsOn} and ${policies.startsOn} > ${TODAY}`,
      isActive: isActive.as("is_active"),
    })
    .from(policyPersons)
    .innerJoin(policies, eq(policies.id, policyPersons.policyId))
    .where(and(isSamePerson(policyPersons.personId, ctx.client.personId), hasOwnRole))
    .orderBy(desc(sql`is_active`), desc(policies.endsOn), policies.number);
}
