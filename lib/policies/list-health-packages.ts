import { and, eq, inArray, isNull } from "drizzle-orm";
import { healthCards, healthPackages } from "#db/schema/health";
import { policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { hasOwnRole } from "#lib/register/active-policy";
import { isSamePerson } from "#lib/register/same-person";
import type { OwnPolicy } from "./find-policy";

/**
 * Packages of one's voluntary health policy, by the cards of those whom the client may see on it: everybody for the
 * policyholder, unless it is a group policy. None for a declared account (R2).
 */
export async function listHealthPackages(ctx: ClientContext, policy: OwnPolicy) {
  if (policy.line !== "voluntary-health" || ctx.client.declaredUntil) return [];
  const isShown =
    policy.isPolicyholder && !policy.isGroup
      ? undefined
      : isSamePerson(policyPersons.personId, ctx.client.personId);
  const shown = ctx.db
    .select({ id: policyPersons.personId })
    .from(policyPersons)
    .where(and(eq(policyPersons.policyId, policy.id), hasOwnRole, isShown));
  return ctx.db
    .selectDistinct({
      name: healthPackages.name,
      currency: healthPackages.currency,
      coverages: healthPackages.coverages,
    })
    .from(healthCards)
    .innerJoin(healthPackages, eq(healthPackages.id, healthCards.packageId))
    .where(
      and(
        inArray(healthCards.personId, shown),
        eq(healthCards.policyId, policy.id),
        isNull(healthCards.closedAt),
        isNull(healthPackages.closedAt),
      ),
    )
    .orderBy(healthPackages.name);
}
