import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { databaseUrl } from "./test-server";

export interface FreshDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A database of its own, copied from the migrated template of this run. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const templateUrl = process.env.TEST_TEMPLATE_URL;
  if (!templateUrl) throw new Error("TEST_TEMPLATE_URL is set by tests/support/global-setup.ts.");
  const template = new URL(templateUrl).pathname.slice(1);
  const name = `${template.replace("template", "test")}_${randomBytes(6).toString("hex")}`;
  await administer(templateUrl, `create database ${name} template ${template}`);
  return {
    url: databaseUrl(templateUrl, name),
    drop: () => administer(templateUrl, `drop database if exists ${name} with (force)`),
  };
}

/**
 * The same database for a pool that gives its statements a minute instead of the portal's ten seconds: of twenty at
 * once on a busy machine the last one waits longer.
 */
export function unhurried(url: string): string {
  const slow = new URL(url);
  slow.searchParams.set("statement_timeout", "60000");
  return slow.href;
}

async function administer(templateUrl: string, statement: string): Promise<void> {
  const sql = postgres(databaseUrl(templateUrl, "postgres"), { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
