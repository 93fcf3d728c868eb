import { eq, exists, sql } from "drizzle-orm";
import { personEmails, persons } from "#db/schema/register";
import type { Context } from "#lib/core/context";
import { activePolicy } from "./active-policy";

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
        ? sql<boolean>`${exists(activePolicy(ctx, by.policyNumberKey, persons.id))}`
        : sql<boolean>`false`,
    })
    .from(persons)
    .where(eq(persons.jmbgIndex, by.jmbgIndex));
  if (!person) return null;
  const { id, emailsOnFile, onActivePolicy } = person;
  if (emailsOnFile.includes(by.email)) return { id, emailsOnFile, proof: "email-on-file" };
  return onActivePolicy ? { id, emailsOnFile, proof: "policy" } : null;
}
