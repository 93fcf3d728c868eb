import { countDistinct, eq, sql } from "drizzle-orm";
import { policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { isOwnPolicy, STANDING } from "./own-policies";

/** How many policies of each line and standing the client has. */
export async function countPolicies(ctx: ClientContext) {
  return ctx.db
    .select({ line: policies.line, standing: STANDING.as("standing"), count: countDistinct(policies.id) })
    .from(policyPersons)
    .innerJoin(policies, eq(policies.id, policyPersons.policyId))
    .where(isOwnPolicy(ctx))
    .groupBy(policies.line, sql`standing`);
}
