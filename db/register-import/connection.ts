import postgres from "postgres";
import type { Env } from "#lib/core/env";
import { atEnd } from "../command";
import { ImportFailure } from "../importing/failure";

/** Milliseconds. A batch takes a fraction of a second; looking for what vanished from millions of records takes minutes. */
const TIME_LIMITS = {
  statement_timeout: 60 * 60 * 1000,
  idle_in_transaction_session_timeout: 5 * 60 * 1000,
};

/** The import's own connection to the database, on which no other import runs until this command ends. */
export async function connectAlone(env: Env): Promise<postgres.Sql> {
  const direct = process.env.DATABASE_DIRECT_URL;
  if (env.databasePooled && !direct)
    throw new ImportFailure("Set DATABASE_DIRECT_URL: an import needs a connection without a pooler.");
  let isLost = false;
  const sql = postgres(direct || env.databaseUrl, {
    // The lock lives as long as its connection.
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 10,
    onnotice: () => {},
    onclose: () => {
      isLost = true;
    },
    connection: { application_name: "register-import", ...TIME_LIMITS },
  });
  // Of a lost connection the driver also throws from a timer of its own; the failure itself is thrown where it is waited for.
  process.on("uncaughtException", (error) => {
    if (!isLost) throw error;
  });
  atEnd(() => sql.end({ timeout: 1 }));
  const [row] = await sql<{ alone: boolean }[]>`
    select pg_try_advisory_lock(hashtextextended('register-import', 0)) as alone`;
  if (!row?.alone) throw new ImportFailure("Another import is running; wait for its end.");
  return sql;
}
