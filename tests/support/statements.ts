import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll } from "vitest";
import type { Database } from "#db/client";
import * as schema from "#db/schema/index";

interface ListenedDatabase {
  db: Database;
  /** The statements sent since the last call, without their values. */
  heard(): string[];
}

/** A second way into this file's database that notes every statement on its way. */
export async function listenTo(url: string): Promise<ListenedDatabase> {
  let statements: string[] = [];
  const sql = postgres(url, { max: 1, onnotice: () => {}, debug: (_, query) => statements.push(query) });
  // What a new connection asks for itself is not the verb's.
  await sql`select 1`;
  statements = [];
  afterAll(() => sql.end());
  return {
    db: drizzle(sql, { schema, casing: "snake_case" }),
    heard() {
      const heard = statements;
      statements = [];
      return heard;
    },
  };
}
