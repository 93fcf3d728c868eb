import { and, eq, exists, inArray, isNull, or, sql } from "drizzle-orm";
import { personEmails, persons, policies, policyPersons } from "#db/schema/register";
import type { Context } from "#lib/core/context";

/** What somebody offers as proof of being a client: a keyed hash of JMBG or EBS with one or both of the others. */
export interface Identification {
  jmbgIndex: Buffer;
  policyNumberKey: string | null;
  email: string;
}

export interface MatchedPerson {
  id: string;
  /** The stronger of the proofs that hold. */
  proof: "email-on-file" | "policy";
  emailsOnFile: string[];
}

/**
 * The person with this JMBG, if also the e-mail is on file for them or the policy number is of an active policy
 * on which they are policyholder or insured (the instruction; beneficiaries may not register by it). Else null.
 */
export async function findPerson(ctx: Context, by: Identification): Promise<MatchedPerson | null> {
  const [person] = await ctx.db
    .select({
      id: persons.id,
      emailsOnFile: sql<string[]>`array(${ctx.db
        .select({ email: personEmails.email })
        .from(personEmails)
        .where(eq(personEmails.personId, persons.id))})`,
      onActivePolicy: by.policyNumberKey
        ? sql<boolean>`${exists(activePolicyOf(ctx, by.policyNumberKey))}`
        : sql<boolean>`false`,
    })
    .from(persons)
    .where(eq(persons.jmbgIndex, by.jmbgIndex));
  if (!person) return null;
  const { id, emailsOnFile, onActivePolicy } = person;
  if (emailsOnFile.includes(by.email)) return { id, emailsOnFile, proof: "email-on-file" };
  return onActivePolicy ? { id, emailsOnFile, proof: "policy" } : null;
}

/** The day by the calendar of Belgrade. */
export const TODAY = sql`(now() at time zone 'Europe/Belgrade')::date`;

/** Active: begun, not ended, not cancelled. */
export const isActivePolicy = and(
  sql`${TODAY} between ${policies.startsOn} and ${policies.endsOn}`,
  or(isNull(policies.cancelledOn), sql`${policies.cancelledOn} > ${TODAY}`),
);

/** Roles by which a policy is one's own. */
export const hasOwnRole = inArray(policyPersons.role, ["policyholder", "insured"]);

function activePolicyOf(ctx: Context, numberKey: string) {
  return ctx.db
    .select({ one: sql`1` })
    .from(policies)
    .innerJoin(policyPersons, eq(policyPersons.policyId, policies.id))
    .where(
      and(
        eq(policies.numberKey, numberKey),
        eq(policyPersons.personId, persons.id),
        hasOwnRole,
        isActivePolicy,
      ),
    );
}
