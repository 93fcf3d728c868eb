import { and, eq, sql } from "drizzle-orm";
import { personEmails, persons } from "#db/schema/persons";
import { policies, policyPersons } from "#db/schema/policies";
import type { Context } from "#lib/core/context";
import { hasOwnRole, isActivePolicy } from "./active-policy";

/** Who stands for a person of the register: whom they were merged into, else themselves. */
const STANDING = { id: sql<string>`coalesce(${persons.mergedInto}, ${persons.id})` };

/** For `in`: the person with this JMBG. */
export function personBehindJmbg(ctx: Context, jmbgIndex: Buffer) {
  return ctx.db.select(STANDING).from(persons).where(eq(persons.jmbgIndex, jmbgIndex));
}

/** For `in`: the persons who left this address with the insurer. */
export function personsBehindEmail(ctx: Context, email: string) {
  return ctx.db
    .select(STANDING)
    .from(personEmails)
    .innerJoin(persons, eq(persons.id, personEmails.personId))
    .where(eq(personEmails.email, email));
}

/** For `in`: policyholder and insured persons of the active policy of that number, unless it is a group policy. */
export function personsBehindPolicy(ctx: Context, numberKey: string) {
  return ctx.db
    .select(STANDING)
    .from(policies)
    .innerJoin(policyPersons, eq(policyPersons.policyId, policies.id))
    .innerJoin(persons, eq(persons.id, policyPersons.personId))
    .where(and(eq(policies.numberKey, numberKey), eq(policies.isGroup, false), hasOwnRole, isActivePolicy));
}
