import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { connect } from "#db/client";
import { startBuiltPortal } from "#db/portal-server";
import { anyFreePort } from "#db/postgres/free-port";
import { seedSampleClients } from "#db/seed";
import { type Env, parseEnv } from "#lib/core/env";
import { freshDatabase, unhurried } from "./fresh-database";
import { TEST_SETTINGS } from "./settings";

export interface Portal {
  url: string;
  env: Env;
  database: postgres.Sql;
  pid(): number;
  /** Everything the portal wrote to its log, over restarts. */
  log(): string;
  /** Ends it in order and drops its database. */
  stop(): Promise<void>;
  /** Ends it as a power cut would; `restart` brings it back. */
  kill(): Promise<void>;
  /** The same address, database and mailbox, a new process. */
  restart(): Promise<void>;
}

/**
 * Starts the production build on a database of its own with the sample clients in it.
 * Behind one trusted proxy, so that a test chooses its address with X-Forwarded-For. `reach` turns the database's
 * address into the one by which the portal gets there.
 */
export async function startPortal(
  overrides: Record<string, string> = {},
  reach: (databaseUrl: string) => string = (url) => url,
  how: { everyCore?: boolean } = {},
): Promise<Portal> {
  const fresh = await freshDatabase();
  const port = String(await anyFreePort());
  const url = `http://localhost:${port}`;
  const mailbox = await mkdtemp(path.join(tmpdir(), "portal-mailbox-"));
  const settings = {
    ...TEST_SETTINGS,
    TRUSTED_PROXY_HOPS: "1",
    APP_URL: url,
    PORT: port,
    DATABASE_URL: reach(unhurried(fresh.url)),
    MAILBOX_FOLDER: mailbox,
    ...overrides,
  };
  const env = parseEnv(settings);
  await seed(env);
  let server = await startBuiltPortal(settings, how);
  let earlier = "";
  const database = postgres(fresh.url, { max: 5, onnotice: () => {} });
  return {
    url,
    env,
    database,
    pid: () => server.pid,
    log: () => earlier + server.log(),
    kill: () => server.kill(),
    async restart() {
      await server.stop();
      earlier += server.log();
      server = await startBuiltPortal(settings, how);
    },
    async stop() {
      await server.stop();
      await database.end();
      await fresh.drop();
      await rm(mailbox, { recursive: true });
    },
  };
}

async function seed(env: Env): Promise<void> {
  const { db, close } = connect(env.databaseUrl, { max: 1 });
  await seedSampleClients(db, { ...env, mode: "demo" });
  await close();
}
