import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { connect, type Database, type Transaction } from "#db/client";
import { type Env, parseEnv } from "#lib/core/env";
import { isLoopback } from "#lib/core/settings/loopback";
import type { KindName } from "#lib/register/core-id";
import { runCommand } from "./command";
import { putRecords } from "./demo/builders";
import { sampleWorld } from "./demo/world";
import { localSettings, readEnvFile } from "./local";
import { migrateDatabase } from "./migrate";
import { loadNation } from "./nation/load-nation";
import { startProgress } from "./register-import/progress";

/** More would be born in one city on one day than there are numbers for. */
const MOST_PERSONS = 20_000_000;

/** Loads the sample clients with their policies; running it again changes only what differs. Never in production. */
export async function seedSampleClients(db: Database | Transaction, env: Env): Promise<void> {
  if (env.mode === "production") throw new Error("Sample clients are not for production.");
  await db.transaction(async (transaction) => {
    for (const [kind, records] of Object.entries(sampleWorld()))
      await putRecords({ db: transaction, env }, kind as KindName, records);
  });
}

/** Migrates and seeds the database that these settings name. */
export async function prepareDatabase(settings: Record<string, string>): Promise<void> {
  const env = parseEnv(settings);
  await migrateDatabase(settings.DATABASE_DIRECT_URL ?? env.databaseUrl);
  const { db, close } = connect(env.databaseUrl, { pooled: env.databasePooled, max: 1 });
  try {
    await seedSampleClients(db, env);
  } finally {
    await close();
  }
}

/** Fills the empty register of that database with a fictional nation first; says how far it is. */
async function seedNation(settings: Record<string, string>, persons: number): Promise<void> {
  const env = parseEnv(settings);
  const url = settings.DATABASE_DIRECT_URL ?? env.databaseUrl;
  await migrateDatabase(url);
  const progress = startProgress("Persons", persons);
  await loadNation(url, env, persons, {
    persons: (made) => progress.show({ bytes: made, records: made }),
    phase(name) {
      progress.end();
      process.stdout.write(`${name} ...\n`);
    },
  });
}

async function main(): Promise<number> {
  readEnvFile();
  const persons = wantedPersons();
  const { APP_URL } = process.env;
  if (APP_URL && !isLoopback(new URL(APP_URL)))
    throw new Error("Sample clients belong to a portal on this machine only.");
  const settings = await localSettings({ mode: "development", large: persons > 0 });
  if (persons > 0) await seedNation(settings, persons);
  await prepareDatabase(settings);
  process.stdout.write("The sample clients are in the database.\n");
  return 0;
}

function wantedPersons(): number {
  const { values } = parseArgs({ options: { persons: { type: "string", default: "0" } } });
  const persons = Number(values.persons);
  if (Number.isInteger(persons) && persons >= 0 && persons <= MOST_PERSONS) return persons;
  throw new Error(`--persons takes a whole number up to ${MOST_PERSONS}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(main);
