import { fileURLToPath } from "node:url";
import { connect, type Database, type Transaction } from "#db/client";
import { type Env, isLoopback, parseEnv } from "#lib/core/env";
import type { KindName } from "#lib/register/core-id";
import { runCommand } from "./command";
import { putRecords } from "./demo/builders";
import { sampleWorld } from "./demo/scenarios";
import { localSettings, readEnvFile } from "./local";
import { migrateDatabase } from "./migrate";

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

async function main(): Promise<number> {
  readEnvFile();
  const { APP_URL } = process.env;
  if (APP_URL && !isLoopback(new URL(APP_URL)))
    throw new Error("Sample clients belong to a portal on this machine only.");
  await prepareDatabase(await localSettings({ mode: "development" }));
  process.stdout.write("The sample clients are in the database.\n");
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(main);
