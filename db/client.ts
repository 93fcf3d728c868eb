import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** Seconds to wait for a connection before the portal says that it is away. */
const CONNECT_TIMEOUT = 3;

/** Milliseconds after which a statement or a forgotten transaction is ended. */
const TIME_LIMITS = { statement_timeout: 10_000, idle_in_transaction_session_timeout: 15_000 };

/** Opens a pool. `pooled` says that a transaction pooler (PgBouncer) stands between, which keeps no prepared statements. */
export function connect(url: string, options: { pooled?: boolean; max?: number } = {}) {
  const sql = postgres(url, {
    max: options.max ?? 10,
    prepare: !options.pooled,
    connect_timeout: CONNECT_TIMEOUT,
    idle_timeout: 60,
    onnotice: () => {},
    // A transaction pooler refuses settings of a session; there they belong to the database's role.
    connection: { application_name: "portal", ...(options.pooled ? {} : TIME_LIMITS) },
  });
  preparing(sql);
  const { begin } = sql;
  sql.begin = ((work: Work) => begin((tx) => work(preparing(tx)))) as typeof begin;
  return { db: drizzle(sql, { schema, casing: "snake_case" }), close: () => sql.end({ timeout: 5 }) };
}

type Work = (tx: postgres.TransactionSql) => unknown;

/**
 * Drizzle sends what has parameters as `unsafe`, for which postgres.js would have the server parse and plan it anew
 * each time, in a round trip of its own. A pool without prepared statements goes on without.
 */
function preparing<Client extends postgres.Sql | postgres.TransactionSql>(client: Client): Client {
  const { unsafe } = client;
  client.unsafe = ((text: string, values?: [], options?: object) =>
    unsafe(text, values, { prepare: true, ...options })) as typeof unsafe;
  if ("savepoint" in client) {
    const { savepoint } = client;
    client.savepoint = ((work: Work) => savepoint((tx) => work(preparing(tx)))) as typeof savepoint;
  }
  return client;
}
