import { and, eq, exists, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { persons } from "#db/schema/persons";
import type { Context } from "#lib/core/context";
import { activePolicy } from "./active-policy";
import { addressesOf } from "./emails-on-file";

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

/** Whose number was typed; the person found by it may have been merged into another. */
const numbered = alias(persons, "numbered");

/**
 * The person with this JMBG, if also the e-mail is on file for them or the policy number is of an active policy
 * on which they are policyholder or insured (the instruction; beneficiaries may not register by it). Else null.
 * Whoever was merged into another person is that one; somebody the core system no longer knows is nobody.
 */
export async function findPerson(ctx: Context, by: Identification): Promise<MatchedPerson | null> {
  const [person] = await ctx.db
    .select({
      id: persons.id,
      emailsOnFile: sql<string[]>`array(${addressesOf(ctx, persons.id)})`,
      onActivePolicy: by.policyNumberKey
        ? sql<boolean>`${exists(activePolicy(ctx, by.policyNumberKey, persons.id))}`
        : sql<boolean>`false`,
    })
    .from(numbered)
    .innerJoin(persons, eq(persons.id, sql`coalesce(${numbered.mergedInto}, ${numbered.id})`))
    .where(and(eq(numbered.jmbgIndex, by.jmbgIndex), isNull(persons.closedAt)));
  if (!person) return null;
  const { id, emailsOnFile, onActivePolicy } = person;
  if (emailsOnFile.includes(by.email)) return { id, emailsOnFile, proof: "email-on-file" };
  return onActivePolicy ? { id, emailsOnFile, proof: "policy" } : null;
}
