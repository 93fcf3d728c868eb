import path from "node:path";
import postgres from "postgres";
import { startPostgres } from "#db/embedded";
import { DATA } from "#db/local";
import { migrateDatabase } from "#db/migrate";
import { isAlive } from "#db/postgres/processes";

/** The PostgreSQL of a test run with the database that all others are copied from. */
export interface TestServer {
  /** Of the migrated template. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a server for tests, or uses TEST_DATABASE_URL, and prepares the template of this run. */
export async function startTestServer(): Promise<TestServer> {
  const server = await startPostgres(path.join(DATA, "tests", "postgres"), { throwaway: true });
  const name = `template_${process.pid}`;
  const sql = postgres(server.url, { max: 1, onnotice: () => {} });
  await dropLeftovers(sql);
  await sql.unsafe(`create database ${name}`);
  await sql.end();
  const url = databaseUrl(server.url, name);
  await migrateDatabase(url);
  return { url, stop: server.stop };
}

/** The same server, another database. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/** Databases of runs that were killed: their names carry the process. */
async function dropLeftovers(sql: postgres.Sql): Promise<void> {
  const rows = await sql<{ name: string }[]>`
    select datname as name from pg_database where datname ~ '^(test|template)_[0-9]+(_|$)'`;
  for (const { name } of rows) {
    if (!isAlive(Number(name.split("_")[1])))
      await sql.unsafe(`drop database if exists ${name} with (force)`);
  }
}
