import { and, asc, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { healthCards, healthPackages } from "#db/schema/health";
import { persons } from "#db/schema/persons";
import { policies } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { peopleActedFor, policiesOf } from "#lib/register/acting-for";
import { TODAY } from "#lib/register/active-policy";
import { isSamePerson } from "#lib/register/same-person";

export type OwnCard = Awaited<ReturnType<typeof ownCards>>[number];

/** How a card stands today. */
export type CardStanding = "valid" | "upcoming" | "ended";

const onCard = alias(persons, "on_card");
const holder = alias(persons, "holder");

/** A cancelled policy ends the cards on it with the day before. */
const LAST_DAY = sql<string>`least(${healthCards.validUntil}, ${policies.endsOn}, ${policies.cancelledOn} - 1)`;

const STANDING = sql<CardStanding>`case when ${policies.closedAt} is not null or ${LAST_DAY} < ${TODAY} then 'ended'
  when ${healthCards.validFrom} > ${TODAY} then 'upcoming' else 'valid' end`;

/** A person as policyholder is named only where no organisation took the policy out for many (D2). */
const POLICYHOLDER = sql<
  string | null
>`coalesce(${policies.organisation}, case when not ${policies.isGroup} then (
  select ${holder.givenName} || ' ' || ${holder.familyName} from policy_persons
    join persons on persons.id = policy_persons.person_id
    join persons as holder on holder.id = coalesce(persons.merged_into, persons.id)
  where policy_persons.policy_id = ${policies.id} and policy_persons.role = 'policyholder' limit 1) end)`;

/**
 * Health cards of the client, and of those for whom they act (docs/decisions/0017) on the client's own policies that
 * no organisation took out. The client's first; valid, then to come, then ended. None for a declared account (R2).
 */
export async function ownCards(ctx: ClientContext) {
  const { personId, declaredUntil } = ctx.client;
  if (declaredUntil) return [];
  const others = (await peopleActedFor(ctx, 0)).map(({ id }) => id).filter((id) => id !== personId);
  const isOwn = isSamePerson(healthCards.personId, personId);
  const isOfOther = and(
    inArray(onCard.id, others),
    eq(policies.isGroup, false),
    inArray(policies.id, policiesOf(ctx)),
  );
  return ctx.db
    .select({
      number: healthCards.number,
      person: sql<string>`${onCard.id}`,
      name: sql<string>`${onCard.givenName} || ' ' || ${onCard.familyName}`,
      isOwn: sql<boolean>`${isOwn}`.as("is_own"),
      policyNumber: policies.number,
      policyholder: POLICYHOLDER,
      package: healthPackages.name,
      validFrom: healthCards.validFrom,
      validUntil: LAST_DAY,
      standing: STANDING,
    })
    .from(healthCards)
    .innerJoin(persons, eq(persons.id, healthCards.personId))
    .innerJoin(onCard, eq(onCard.id, sql`coalesce(${persons.mergedInto}, ${persons.id})`))
    .innerJoin(policies, eq(policies.id, healthCards.policyId))
    .leftJoin(healthPackages, eq(healthPackages.id, healthCards.packageId))
    .where(and(isNull(healthCards.closedAt), or(isOwn, isOfOther)))
    .orderBy(
      sql`is_own desc`,
      asc(onCard.bornOn),
      sql`array_position(array['valid', 'upcoming', 'ended'], ${STANDING})`,
      desc(healthCards.validUntil),
      healthCards.number,
    );
}
