import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { connect, type Database } from "#db/client";
import { seedSampleClients as seed } from "#db/seed";
import type { Context } from "#lib/core/context";
import { parseEnv } from "#lib/core/env";
import type { Log, LogFields } from "#lib/core/log";
import { malwareCheckFor } from "#lib/edges/malware-check";
import { storageFor } from "#lib/edges/storage";
import { type FreshDatabase, freshDatabase, unhurried } from "./fresh-database";
import { TEST_SETTINGS } from "./settings";

export interface LogLine extends LogFields {
  level: "info" | "warn" | "error";
  event: string;
}

export interface TestContext extends Context {
  db: Database;
  /** What was logged through this context. */
  logged: LogLine[];
}

interface OpenDatabase extends FreshDatabase {
  db: Database;
  sql: postgres.Sql;
  close(): Promise<void>;
}

let open: OpenDatabase | undefined;

/** Gives a test file an empty, migrated database of its own. Call it once, at the top of the file. */
export function useDatabase(): { readonly sql: postgres.Sql; readonly url: string } {
  beforeAll(async () => {
    open = await openDatabase();
  });
  afterAll(async () => {
    await open?.close();
    open = undefined;
  });
  return {
    get sql() {
      return current().sql;
    },
    get url() {
      return current().url;
    },
  };
}

/** A context on this file's database: a person at an ordinary browser, and a log that can be read. */
export function testContext(overrides: Partial<Context> & { db?: Database } = {}): TestContext {
  const logged: LogLine[] = [];
  const env = overrides.env ?? parseEnv({ ...TEST_SETTINGS, DATABASE_URL: current().url });
  return {
    db: current().db,
    env,
    log: collectingLog(logged),
    visitor: { address: "192.0.2.1", userAgent: "test", deviceTokens: [] },
    humanCheck: { verify: async () => "human" },
    storage: storageFor(env),
    malwareCheck: malwareCheckFor(env),
    requestNumber: randomUUID().slice(0, 8),
    ...overrides,
    logged,
  };
}

/** Puts the sample clients of the demo into the register. */
export async function seedSampleClients(ctx: Context): Promise<void> {
  await seed(ctx.db, ctx.env);
}

function current(): OpenDatabase {
  if (!open) throw new Error("Call useDatabase() at the top of the test file.");
  return open;
}

async function openDatabase(): Promise<OpenDatabase> {
  const fresh = await freshDatabase();
  const { db, close } = connect(unhurried(fresh.url), { max: 20 });
  const sql = postgres(fresh.url, { max: 2, onnotice: () => {} });
  return {
    ...fresh,
    db,
    sql,
    async close() {
      await Promise.all([close(), sql.end()]);
      await fresh.drop();
    },
  };
}

function collectingLog(lines: LogLine[]): Log {
  const write =
    (level: LogLine["level"]) =>
    (event: string, fields: LogFields = {}) => {
      lines.push({ level, event, ...fields });
    };
  return { info: write("info"), warn: write("warn"), error: write("error") };
}
