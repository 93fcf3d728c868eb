import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { healthCards } from "#db/schema/health";
import { persons } from "#db/schema/persons";
import type { ClientContext } from "#lib/core/context";
import { TODAY } from "#lib/register/active-policy";
import { isSamePerson } from "#lib/register/same-person";

export type ListedCard = Awaited<ReturnType<typeof listCards>>[number];

/** The client's own health cards that are valid today. None for a declared account (R2). */
export async function listCards(ctx: ClientContext) {
  if (ctx.client.declaredUntil) return [];
  return ctx.db
    .select({
      number: healthCards.number,
      name: sql<string>`${persons.givenName} || ' ' || ${persons.familyName}`,
      validFrom: healthCards.validFrom,
      validUntil: healthCards.validUntil,
    })
    .from(healthCards)
    .innerJoin(persons, eq(persons.id, healthCards.personId))
    .where(
      and(
        isSamePerson(healthCards.personId, ctx.client.personId),
        isNull(healthCards.closedAt),
        sql`${TODAY} between ${healthCards.validFrom} and ${healthCards.validUntil}`,
      ),
    )
    .orderBy(asc(healthCards.validUntil), healthCards.number);
}
