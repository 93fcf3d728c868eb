import path from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { runCommand } from "./command";
import { localDatabase, readEnvFile } from "./local";

const MIGRATIONS = path.join(path.dirname(fileURLToPath(import.meta.url)), "migrations");

/** Any number that nobody else locks: two deployments at once must not migrate the same database. */
const LOCK = 3646;

/** Brings the database to the newest schema. `url` must lead straight to PostgreSQL, past any transaction pooler. */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await migrate(drizzle(sql), { migrationsFolder: MIGRATIONS });
  } finally {
    await sql.end();
  }
}

async function main(): Promise<number> {
  readEnvFile();
  await migrateDatabase(process.env.DATABASE_DIRECT_URL || (await localDatabase()));
  process.stdout.write("The database has the newest schema.\n");
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(main);
