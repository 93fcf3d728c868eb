import { and, desc, eq, sql } from "drizzle-orm";
import { policies, policyPersons } from "#db/schema/register";
import type { ClientContext } from "#lib/core/context";
import { hasOwnRole, isActivePolicy, TODAY } from "#lib/register/active-policy";

/** The client's own policies, as policyholder or insured: active ones first, then by their end. */
export async function listPolicies(ctx: ClientContext) {
  const isActive = sql<boolean>`coalesce(${isActivePolicy}, false)`;
  return ctx.db
    .selectDistinct({
      number: policies.number,
      line: policies.line,
      startsOn: policies.startsOn,
      endsOn: policies.endsOn,
      cancelledOn: policies.cancelledOn,
      isUpcoming: sql<boolean>`${policies.cancelledOn} is null and ${policies.startsOn} > ${TODAY}`,
      isActive: isActive.as("is_active"),
    })
    .from(policyPersons)
    .innerJoin(policies, eq(policies.id, policyPersons.policyId))
    .where(and(eq(policyPersons.personId, ctx.client.personId), hasOwnRole))
    .orderBy(desc(sql`is_active`), desc(policies.endsOn), policies.number);
}
