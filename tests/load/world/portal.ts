import postgres from "postgres";
import { connect, type Database } from "#db/client";
import { atEnd } from "#db/command";
import { SAMPLE_PAYEES } from "#db/demo/payees";
import { localSecrets } from "#db/local";
import { type PortalServer, startBuiltPortal } from "#db/portal-server";
import { anyFreePort } from "#db/postgres/free-port";
import { type Env, parseEnv } from "#lib/core/env";
import { type MailStandIn, startMailStandIn } from "../loader/mail-stand-in";

/** The production build in production mode, with a stand-in for the mail service. */
export interface LoadPortal {
  url: string;
  env: Env;
  settings: Record<string, string>;
  server: PortalServer;
  mails: MailStandIn;
  db: Database;
  sql: postgres.Sql;
  stop(): Promise<void>;
}

/** Starts it on a migrated database, on every core as `npm start` does unless told otherwise. */
export async function startLoadPortal(
  database: string,
  overrides: Record<string, string> = {},
  { everyCore = true } = {},
): Promise<LoadPortal> {
  const mails = await startMailStandIn();
  const port = String(await anyFreePort());
  const settings = {
    ...productionSettings(port, database),
    RESEND_BASE_URL: mails.url,
    ...overrides,
  };
  const server = await startBuiltPortal(settings, { everyCore });
  const { db, close } = connect(database, { max: 2 });
  const sql = postgres(database, { max: 2, onnotice: () => {} });
  const stop = async () => {
    await server.stop();
    await Promise.all([mails.stop(), close(), sql.end()]);
  };
  atEnd(() => server.stop());
  return { url: `http://localhost:${port}`, env: parseEnv(settings), settings, server, mails, db, sql, stop };
}

/** Behind one trusted proxy, so that every visitor has an address of its own by X-Forwarded-For. */
export function productionSettings(port: string, database: string): Record<string, string> {
  return {
    ...localSecrets(),
    ...SAMPLE_PAYEES,
    NODE_ENV: "production",
    APP_URL: `http://localhost:${port}`,
    PORT: port,
    DATABASE_URL: database,
    RESEND_API_KEY: "re_load_key",
    MAIL_FROM: "Portal <portal@primer.test>",
    TRUSTED_PROXY_HOPS: "1",
  };
}
