import type { Database } from "#db/client";
import { putRecords, runningFor, type SampleRecord } from "#db/demo/builders";
import { withControlDigit } from "#db/demo/fictional-jmbg";
import { accounts } from "#db/schema/accounts";
import type { Env } from "#lib/core/env";
import { hashPassword } from "#lib/protection/hash-password";
import { registerId } from "#lib/register/core-id";
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
  const serial = pad(Math.floor(number / 23_520), 3);
  const areas = ["71", "72", "73"].flatMap(
    (area) => withControlDigit(`${day}${month}${year}${area}${serial}`) ?? [],
  );
  return areas[0] ?? "";
}

async function putBatch(db: Database, env: Env, people: Fictional[]): Promise<LoadPerson[]> {
  await putRecords(
    { db, env },
    "persons",
    people.map(({ jmbg, email }) => ({
      id: email,
      jmbg,
      givenName: "Milica",
      familyName: `Probić ${email.replace(/\D/g, "")}`,
      emails: [email],
    })),
  );
  await putRecords({ db, env }, "policies", people.flatMap(policiesOf));
  return people.map((person) => ({ ...person, id: registerId("persons", person.email) }));
}

function policiesOf({ policyNumber, email }: Fictional): SampleRecord[] {
  return LINES.map((line, which) => {
    const number = `${policyNumber.slice(0, -1)}${which}`;
    const persons = [{ person: email, role: "policyholder" }];
    return {
      id: number,
      number,
      line,
      product: "Osiguranje",
      premium: 1_000_000,
      persons,
      ...runningFor(100),
    };
  });
}
