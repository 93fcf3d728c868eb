import { createHash } from "node:crypto";
import postgres from "postgres";
import { migrateDatabase } from "#db/migrate";
import { loadNation } from "#db/nation/load-nation";
import { nation } from "#db/nation/nation";
import { step } from "#db/step";
import { type Env, parseEnv } from "#lib/core/env";
import { hashPassword } from "#lib/protection/hash-password";
import { databaseUrl } from "../../support/test-server";
import { PASSWORD } from "../loader/sign-in";
import { productionSettings } from "../world/portal";

/** So many of the first persons tell one nation from another. */
const MARKED = 2_000;

/** Every so many persons of the nation, one has an account. */
export const ACCOUNT_EVERY = 10;

/** Kept from run to run under this name; one that is not complete, or of other people, is made anew. */
const nameOf = (persons: number) => `bench_scale_${persons}`;

/** The database of a nation of this size, with accounts for a tenth of it. */
export async function nationDatabase(serverUrl: string, persons: number): Promise<string> {
  const name = nameOf(persons);
  const url = databaseUrl(serverUrl, name);
  if (!(await isComplete(serverUrl, name)))
    await step(`A nation of ${persons}`, () => make(serverUrl, persons));
  await migrateDatabase(url);
  await beginAnew(url);
  return url;
}

/** The last thing of making one is its comment. */
async function isComplete(serverUrl: string, name: string): Promise<boolean> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} });
  const rows = await sql`
    select from pg_database where datname = ${name} and shobj_description(oid, 'pg_database') = ${peopleMark()}`;
  await sql.end();
  return rows.length > 0;
}

/** Another one as soon as the nation is made in another way. */
function peopleMark(): string {
  const people = [...nation(MARKED)].filter(({ kind }) => kind === "persons");
  return createHash("sha256").update(JSON.stringify(people)).digest("hex");
}

async function make(serverUrl: string, persons: number): Promise<void> {
  const name = nameOf(persons);
  const admin = postgres(serverUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(`drop database if exists ${name} with (force)`);
  await admin.unsafe(`create database ${name}`);
  const url = databaseUrl(serverUrl, name);
  await migrateDatabase(url);
  // With the keys of the portal that will run on it, though no nation is for production.
  const env = { ...parseEnv(productionSettings("3000", url)), mode: "demo" as const };
  await loadNation(url, env, persons, { persons: () => {}, phase: () => {} });
  await openAccounts(url, env);
  await admin.unsafe(`comment on database ${name} is '${peopleMark()}'`);
  await admin.end();
}

/** All with one password and a proven mailbox. */
async function openAccounts(url: string, env: Env): Promise<void> {
  const passwordHash = await hashPassword({ env }, PASSWORD);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql`
    insert into accounts (person_id, username, email, email_verified, password_hash, proof)
    select id, 'klijent.' || nth, 'klijent.' || nth || '@bench.test', now(), ${passwordHash}, 'email-on-file'
    from (select id, substring(core_id from 2)::int as nth from persons where core_id ~ '^G[0-9]+$') as person
    where nth % ${ACCOUNT_EVERY} = 0`;
  await sql`vacuum analyze`;
  await sql.end();
}

/** What an earlier run left goes; every tenth account gets a live session. */
async function beginAnew(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql`delete from accounts where email not like 'klijent.%@bench.test'`;
  await sql`truncate registrations, recovery_requests, outbox, limits, spent_human_checks, challenges, devices,
    temporary_passwords`;
  await sql`delete from sessions`;
  await sql`
    insert into sessions (session_token, user_id, expires, user_agent)
    select encode(sha256(rpad('bench-' || substring(username from 9) || '-', 43, 'x')::bytea), 'hex'), id,
      now() + interval '8 hours', 'bench'
    from accounts where username like '%00'`;
  await sql`analyze`;
  await sql.end();
}
