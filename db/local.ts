import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { atEnd } from "./command";
import { SAMPLE_PAYEES } from "./demo/payees";
import { startPostgres } from "./embedded";
import { freePort } from "./postgres/free-port";

export const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const DATA = path.join(PROJECT, ".data");

/**
 * Settings for a machine on which nobody configured anything: what the environment says, else what is made here once
 * and kept in `.data/`. Starts the embedded PostgreSQL unless DATABASE_URL names another one; it ends with the command.
 */
export async function localSettings({
  mode,
  large = false,
}: {
  mode: "demo" | "development";
  /** For loading much at once. */
  large?: boolean;
}): Promise<Record<string, string>> {
  // The demo puts sample clients into the database, so it never opens the one that a file .env names.
  if (mode === "development") readEnvFile();
  if (process.env.PORTAL_MODE === "production")
    throw new Error("PORTAL_MODE=production: this is no command for it.");
  const port = String(await freePort(Number(process.env.PORT || 3000)));
  return {
    ...localSecrets(),
    APP_URL: `http://localhost:${port}`,
    MAILBOX_FOLDER: path.join(DATA, "mailbox"),
    ...SAMPLE_PAYEES,
    ...environment(),
    NODE_ENV: mode === "demo" ? "production" : "development",
    PORTAL_MODE: mode,
    PORT: port,
    DATABASE_URL: await localDatabase({ large }),
  };
}

/** The address of DATABASE_URL, else of the embedded database of this folder. */
export async function localDatabase(options: { large?: boolean } = {}): Promise<string> {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const server = await startPostgres(path.join(DATA, "postgres"), options);
  atEnd(server.stop);
  return server.url;
}

/** Reads `.env`; what the environment already says stays. */
export function readEnvFile(): void {
  const file = path.join(PROJECT, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/** Secrets of this machine, made at the first call. */
export function localSecrets(): Record<string, string> {
  const file = path.join(DATA, "secrets.json");
  if (!existsSync(file)) {
    mkdirSync(DATA, { recursive: true });
    writeFileSync(file, `${JSON.stringify(newSecrets(), null, 2)}\n`, { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
}

function newSecrets(): Record<string, string> {
  return {
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    JMBG_KEY: randomBytes(32).toString("base64url"),
    CRON_SECRET: randomBytes(32).toString("base64url"),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
  };
}

/** The environment without its empty values, which count as absent. */
function environment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => Boolean(entry[1])));
}
