import { and, type SQL, sql } from "drizzle-orm";
import { policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { hasOwnRole, isActivePolicy, TODAY } from "#lib/register/active-policy";
import { isSamePerson } from "#lib/register/same-person";

/** How a policy stands today. */
export type PolicyStanding = "active" | "upcoming" | "ended";

/** For `where`: the client is policyholder or insured. */
export function isOwnPolicy({ client }: ClientContext): SQL | undefined {
  return and(isSamePerson(policyPersons.personId, client.personId), hasOwnRole);
}

/** The last day of the term, or the day before it on which the policy was cancelled or vanished from the core system. */
export const ENDED_ON = sql<string>`least(${policies.cancelledOn}, (${policies.closedAt} at time zone 'Europe/Belgrade')::date, ${policies.endsOn})`;

export const STANDING = sql<PolicyStanding>`case when ${isActivePolicy} then 'active'
  when ${ENDED_ON} = ${policies.endsOn} and ${policies.startsOn} > ${TODAY} then 'upcoming' else 'ended' end`;
