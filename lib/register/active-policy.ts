import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { policies, policyPersons } from "#db/schema/policies";
import type { Context } from "#lib/core/context";
import { isSamePerson } from "./same-person";

/** The day by the calendar of Belgrade. */
export const TODAY = sql`(now() at time zone 'Europe/Belgrade')::date`;

/** Active: begun, not ended, not cancelled, still known to the core system. */
export const isActivePolicy = and(
  sql`${TODAY} between ${policies.startsOn} and ${policies.endsOn}`,
  or(isNull(policies.cancelledOn), sql`${policies.cancelledOn} > ${TODAY}`),
  isNull(policies.closedAt),
);

/** Active on a day of the last so many days, today included; a policy's last days may be reported after its end. */
export function wasActiveWithin(days: number): SQL | undefined {
  const first = sql`(${TODAY} - ${days}::int)`;
  return and(
    sql`${policies.startsOn} <= ${TODAY} and ${policies.endsOn} >= ${first}`,
    sql`(${policies.cancelledOn} is null or ${policies.cancelledOn} > ${first})`,
    isNull(policies.closedAt),
  );
}

/** Roles by which a policy is one's own; a beneficiary's is not among them. */
export const hasOwnRole = inArray(policyPersons.role, ["policyholder", "insured"]);

/** For `exists`: the active policy of that number on which the person of the outer query is policyholder or insured. */
export function activePolicy(ctx: Context, numberKey: string, personId: PgColumn, further?: SQL) {
  return ctx.db
    .select({ one: sql`1` })
    .from(policies)
    .innerJoin(policyPersons, eq(policyPersons.policyId, policies.id))
    .where(
      and(
        eq(policies.numberKey, numberKey),
        isSamePerson(policyPersons.personId, personId),
        hasOwnRole,
        isActivePolicy,
        further,
      ),
    );
}
