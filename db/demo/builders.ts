import type { Database, Transaction } from "#db/client";
import {
  type POLICY_LINES,
  type POLICY_ROLES,
  personEmails,
  persons,
  policies,
  policyPersons,
} from "#db/schema/register";
import type { Env } from "#lib/core/env";
import { parsePolicyNumber } from "#lib/identity/policy-number";
import { blindIndex } from "#lib/protection/derive";

export interface SampleClient {
  givenName: string;
  familyName: string;
  jmbg: string;
  /** On file with the insurer. */
  email: string | null;
  policyNumber: string;
  /** The suggested way to register, for whoever tries the demo. */
  story: string;
}

export interface SamplePolicy<Name extends string> {
  number: string;
  line: (typeof POLICY_LINES)[number];
  startsOn: string;
  endsOn: string;
  isGroup?: true;
  persons: Partial<Record<Name, (typeof POLICY_ROLES)[number]>>;
}

type Rows = Database | Transaction;

/** Puts a client into the register, or brings the one who is there up to date. Returns the person's id. */
export async function putClient(db: Rows, env: Env, client: SampleClient): Promise<string> {
  const { givenName, familyName } = client;
  const [person] = await db
    .insert(persons)
    .values({ jmbgIndex: blindIndex(env, "jmbg", client.jmbg), givenName, familyName })
    .onConflictDoUpdate({ target: persons.jmbgIndex, set: { givenName, familyName } })
    .returning({ id: persons.id });
  if (!person) throw new Error("A person was not stored.");
  if (client.email) {
    await db.insert(personEmails).values({ personId: person.id, email: client.email }).onConflictDoNothing();
  }
  return person.id;
}

/** Puts a policy with its persons into the register, or brings the one that is there up to date. */
export async function putPolicy<Name extends string>(
  db: Rows,
  policy: SamplePolicy<Name>,
  personIds: Record<Name, string>,
): Promise<void> {
  const { number, line, startsOn, endsOn, isGroup = false } = policy;
  const [stored] = await db
    .insert(policies)
    .values({
      number,
      numberKey: keyOf(number),
      line,
      startsOn,
      endsOn,
      isGroup,
    })
    .onConflictDoUpdate({
      target: policies.numberKey,
      set: { number, line, startsOn, endsOn, isGroup, cancelledOn: null },
    })
    .returning({ id: policies.id });
  if (!stored) throw new Error("A policy was not stored.");
  for (const name of Object.keys(policy.persons) as Name[]) {
    const role = policy.persons[name];
    if (!role) continue;
    await db
      .insert(policyPersons)
      .values({ policyId: stored.id, personId: personIds[name], role })
      .onConflictDoNothing();
  }
}

function keyOf(number: string): string {
  const parsed = parsePolicyNumber(number);
  if (!parsed.ok) throw new Error(`${number} is no policy number.`);
  return parsed.value;
}

/** A day as the insurer counts them, in Belgrade, in ISO form. */
export function daysFromToday(days: number): string {
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Belgrade" });
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
