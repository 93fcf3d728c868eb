import { nation } from "#db/nation/nation";
import type { LoadAccount } from "../loader/sign-in";
import type { LoadPerson } from "../world/people";
import { ACCOUNT_EVERY } from "./nation-database";

/** Persons of a nation by what they can do; the first ones of it are the same at every size. */
export interface ScaleClients {
  /** Without account, with an active policy and an e-mail on file that is theirs alone. */
  newcomers: LoadPerson[];
  /** With account, and the e-mail on file. */
  holders: (LoadAccount & { emailOnFile: string })[];
  /** Tokens of live sessions. */
  tokens: string[];
}

/** Enough for many rounds, of the smallest nation. */
const FIRST_PERSONS = 9_000;

type Fields = Record<string, unknown> & { id: string };

export function scaleClients(): ScaleClients {
  const clients: ScaleClients = { newcomers: [], holders: [], tokens: [] };
  const people = new Map<string, Fields>();
  for (const { kind, record } of nation(FIRST_PERSONS)) {
    if (kind === "persons") people.set(record.id, record);
    if (kind === "persons") noteHolder(clients, record);
    if (kind === "policies" && isActive(record)) noteNewcomer(clients, people, record);
  }
  return clients;
}

function noteHolder({ holders, tokens }: ScaleClients, person: Fields): void {
  const nth = Number(person.id.slice(1));
  const [emailOnFile] = person.emails as string[];
  if (nth % ACCOUNT_EVERY !== 0) return;
  const username = `klijent.${nth}`;
  if (nth % 100 === 0) tokens.push(`bench-${nth}-`.padEnd(43, "x"));
  if (emailOnFile && !emailOnFile.startsWith("porodica"))
    holders.push({ username, email: `${username}@bench.test`, emailOnFile });
}

function noteNewcomer({ newcomers }: ScaleClients, people: Map<string, Fields>, policy: Fields): void {
  const [holder] = policy.persons as { person: string }[];
  const person = people.get(holder?.person ?? "");
  const [email] = (person?.emails ?? []) as string[];
  if (!person || !email || email.startsWith("porodica")) return;
  if (Number(person.id.slice(1)) % ACCOUNT_EVERY === 0) return;
  people.delete(person.id);
  newcomers.push({ id: person.id, jmbg: String(person.jmbg), email, policyNumber: String(policy.number) });
}

function isActive({ isGroup, status, startsOn, endsOn }: Fields): boolean {
  const today = new Date().toISOString().slice(0, 10);
  return !isGroup && status === "in-force" && String(startsOn) < today && today < String(endsOn);
}
