import { and, eq, inArray, sql } from "drizzle-orm";
import { policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { peopleActedFor } from "#lib/register/acting-for";
import { hasOwnRole, wasActiveWithin } from "#lib/register/active-policy";
import { isSamePerson } from "#lib/register/same-person";

/** What a client can choose from; the refund of what was paid before a policy ended may be asked for after its end. */
export type ChoiceSource = "insured-persons" | "lately-insured-persons" | "vehicle-policies";

/** `value` is what the form posts: the id of a person or of a policy in the register. */
export type Choice = PersonChoice | PolicyChoice;

export interface PersonChoice {
  value: string;
  name: string;
}

export interface PolicyChoice {
  value: string;
  /** As printed on the policy. */
  number: string;
  line: string;
  plateNumber: string | undefined;
  make: string | undefined;
  model: string | undefined;
  /** ISO days, both included. */
  activeFrom: string;
  activeUntil: string;
}

/** How long after the end of a policy what it covered may be reported here. */
const DAYS_AFTER_END = 365;

/** What this client can choose from, for a choice whose field names its source; empty when there is nothing. */
export async function choicesFor(ctx: ClientContext, source: ChoiceSource): Promise<Choice[]> {
  if (source === "vehicle-policies") return vehiclePolicies(ctx);
  if (ctx.client.declaredUntil) return [];
  const people = await peopleActedFor(ctx, source === "insured-persons" ? 0 : DAYS_AFTER_END);
  return people.map(({ id, name }) => ({ value: id, name }));
}

async function vehiclePolicies(ctx: ClientContext): Promise<PolicyChoice[]> {
  const found = await ctx.db
    .selectDistinct({
      value: policies.id,
      number: policies.number,
      line: policies.line,
      particulars: policies.particulars,
      activeFrom: policies.startsOn,
      activeUntil: sql<string>`least(${policies.endsOn}, ${policies.cancelledOn} - 1)`.as("active_until"),
    })
    .from(policyPersons)
    .innerJoin(policies, eq(policies.id, policyPersons.policyId))
    .where(
      and(
        isSamePerson(policyPersons.personId, ctx.client.personId),
        hasOwnRole,
        inArray(policies.line, ["casco", "motor-liability"]),
        wasActiveWithin(DAYS_AFTER_END),
      ),
    )
    .orderBy(sql`active_until desc`, policies.number);
  return found.map(({ particulars: { vehicle }, ...policy }) => ({
    ...policy,
    plateNumber: vehicle?.plateNumber,
    make: vehicle?.make,
    model: vehicle?.model,
  }));
}
