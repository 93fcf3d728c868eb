import type { Database } from "#db/client";
import { daysFromToday } from "#db/demo/builders";
import { accounts } from "#db/schema/accounts";
import { personEmails, persons, policies, policyPersons } from "#db/schema/register";
import type { Env } from "#lib/core/env";
import { blindIndex } from "#lib/protection/derive";
import { hashPassword } from "#lib/protection/hash-password";
import { type LoadAccount, PASSWORD } from "../loader/sign-in";

/** A fictional person of the register with an e-mail on file and three policies. */
export interface LoadPerson {
  id: string;
  jmbg: string;
  email: string;
  policyNumber: string;
}

const BATCH = 500;
const LINES = ["motor-liability", "household", "accident"] as const;

/** Persons number `from` and on, put into the register; without accounts. */
export async function putPersons(db: Database, env: Env, from: number, count: number): Promise<LoadPerson[]> {
  const people: LoadPerson[] = [];
  for (const batch of batches(Array.from({ length: count }, (_, step) => personNumber(from + step)))) {
    people.push(...(await putBatch(db, env, batch)));
  }
  return people;
}

/** Gives persons of the register accounts, all with the one password and a proven mailbox. */
export async function putAccounts(db: Database, env: Env, people: LoadPerson[]): Promise<LoadAccount[]> {
  const passwordHash = await hashPassword({ env }, PASSWORD);
  const opened = people.map(({ id, email }) => ({
    personId: id,
    email,
    username: email.replace(/@.*/, "").replace("-", "."),
    passwordHash,
    proof: "email-on-file" as const,
    emailVerified: new Date(),
  }));
  for (const batch of batches(opened)) await db.insert(accounts).values(batch);
  return opened.map(({ username, email }) => ({ username, email }));
}

function batches<Value>(values: Value[]): Value[][] {
  const count = Math.ceil(values.length / BATCH);
  return Array.from({ length: count }, (_, which) => values.slice(which * BATCH, (which + 1) * BATCH));
}

type Fictional = Omit<LoadPerson, "id">;

function personNumber(number: number): Fictional {
  return {
    jmbg: jmbgNumber(number),
    email: `klijent-${number}@primer.test`,
    policyNumber: `AO-2026-${String(number * 10).padStart(9, "0")}`,
  };
}

/** A valid one for every number up to some millions: a birthday, a serial number, the control digit. */
function jmbgNumber(number: number): string {
  const pad = (value: number, digits: number) => String(value).padStart(digits, "0");
  const day = pad(1 + (number % 28), 2);
  const month = pad(1 + (Math.floor(number / 28) % 12), 2);
  const year = pad(930 + (Math.floor(number / 336) % 70), 3);
  const digits = `${day}${month}${year}71${pad(Math.floor(number / 23_520), 3)}`;
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (7 - (place % 6)), 0);
  const control = 11 - (sum % 11);
  return `${digits}${control > 9 ? 0 : control}`;
}

async function putBatch(db: Database, env: Env, people: Fictional[]): Promise<LoadPerson[]> {
  const stored = await db
    .insert(persons)
    .values(
      people.map(({ jmbg, email }) => ({
        jmbgIndex: blindIndex(env, "jmbg", jmbg),
        givenName: "Milica",
        familyName: `Probić ${email.replace(/\D/g, "")}`,
      })),
    )
    .returning({ id: persons.id });
  const known = people.map((person, place) => ({ ...person, id: stored[place]?.id ?? "" }));
  await db.insert(personEmails).values(known.map(({ id, email }) => ({ personId: id, email })));
  await putPolicies(db, known);
  return known;
}

async function putPolicies(db: Database, people: LoadPerson[]): Promise<void> {
  const period = { startsOn: daysFromToday(-100), endsOn: daysFromToday(265) };
  const wanted = people.flatMap(({ id: personId, policyNumber }) =>
    LINES.map((line, which) => ({ personId, line, number: `${policyNumber.slice(0, -1)}${which}` })),
  );
  const stored = await db
    .insert(policies)
    .values(
      wanted.map(({ number, line }) => ({ number, numberKey: number.replaceAll("-", ""), line, ...period })),
    )
    .returning({ id: policies.id });
  const holders = stored.map(({ id }, place) => ({
    policyId: id,
    personId: wanted[place]?.personId ?? "",
    role: "policyholder" as const,
  }));
  await db.insert(policyPersons).values(holders);
}
