import postgres from "postgres";
import { migrateDatabase } from "#db/migrate";
import { databaseUrl } from "../../support/test-server";

/** Makes a migrated database without rows and answers with its address; one of that name from before is dropped. */
export async function emptyDatabase(serverUrl: string, name: string): Promise<string> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} });
  await sql.unsafe(`drop database if exists ${name} with (force)`);
  await sql.unsafe(`create database ${name}`);
  await sql.end();
  const url = databaseUrl(serverUrl, name);
  await migrateDatabase(url);
  return url;
}
