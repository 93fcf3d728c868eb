import { and, asc, eq, isNull } from "drizzle-orm";
import { healthCards, healthPackages } from "#db/schema/health";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";

/** The client's own health cards and the packages that they open; a family member's are in the copy of that one. */
export async function readHealth({ db, client: { personId } }: ClientContext) {
  const isOwnCard = and(isSamePerson(healthCards.personId, personId), isNull(healthCards.closedAt));
  return {
    cards: await db
      .select({
        number: healthCards.number,
        policyId: healthCards.policyId,
        packageId: healthCards.packageId,
        validFrom: healthCards.validFrom,
        validUntil: healthCards.validUntil,
      })
      .from(healthCards)
      .where(isOwnCard)
      .orderBy(asc(healthCards.validFrom), asc(healthCards.number)),
    packages: await db
      .selectDistinct({
        id: healthPackages.id,
        policyId: healthPackages.policyId,
        name: healthPackages.name,
        currency: healthPackages.currency,
        coverages: healthPackages.coverages,
      })
      .from(healthPackages)
      .innerJoin(healthCards, eq(healthCards.packageId, healthPackages.id))
      .where(and(isOwnCard, isNull(healthPackages.closedAt))),
  };
}
