import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { connect } from "#db/client";
import { PROJECT } from "#db/local";
import type { Context } from "#lib/core/context";
import { createLog } from "#lib/core/log";
import type { RecordsAnswer } from "#lib/core-api/exchange";
import type { Scope } from "#lib/core-api/scopes";
import { makeToken } from "#lib/core-api/tokens/make-token";
import { storageFor } from "#lib/edges/storage";
import type { KindName } from "#lib/register/core-id";
import type { Portal } from "./server";
import { TEST_SETTINGS } from "./settings";

/** For `startPortal`: a token that may do everything. */
export const CORE_SETTINGS = { CORE_API_TOKEN: "core-api-token-of-the-tests-0123456789abcdef" };

interface CoreAnswer {
  status: number;
  headers: Headers;
  text: string;
  body: unknown;
}

interface CoreSent {
  method?: string;
  token?: string | null;
  headers?: Record<string, string>;
  body?: BodyInit;
  /** As the trusted proxy saw it. */
  address?: string;
}

/** One call of the core API, with the token that may do everything unless told otherwise. */
export async function callCore(portal: Portal, path: string, sent: CoreSent = {}): Promise<CoreAnswer> {
  const { method = "GET", token = CORE_SETTINGS.CORE_API_TOKEN, headers = {}, body, address } = sent;
  const answer = await fetch(`${portal.url}/api/core/v1${path}`, {
    method,
    headers: {
      "x-forwarded-for": address ?? "198.51.100.1",
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body, duplex: "half" }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, body: parsed(text) };
}

/** Sends records of one kind; fails when the batch as a whole is refused. */
export async function putRecords(
  portal: Portal,
  kind: KindName,
  records: readonly unknown[],
): Promise<RecordsAnswer> {
  const answer = await putBody(portal, kind, JSON.stringify({ records }));
  if (answer.status !== 200) throw new Error(`${kind}: ${answer.status} ${answer.text}`);
  return answer.body as RecordsAnswer;
}

/** Sends a body of whatever shape as JSON. */
export function putBody(
  portal: Portal,
  kind: string,
  body: BodyInit,
  sent: CoreSent = {},
): Promise<CoreAnswer> {
  const headers = { "content-type": "application/json", ...sent.headers };
  return callCore(portal, `/${kind}`, { method: "PUT", ...sent, headers, body });
}

/** `npm run core:token`, on the portal's database. */
export function runCoreToken(portal: Portal, ...args: string[]): Promise<{ code: number; output: string }> {
  const env = {
    ...process.env,
    ...TEST_SETTINGS,
    APP_URL: portal.url,
    DATABASE_URL: portal.env.databaseUrl,
  };
  return new Promise((resolve) => {
    const command = ["--import", "tsx", "db/core-token.ts", ...args];
    const run = execFile(process.execPath, command, { cwd: PROJECT, env }, (_, stdout, stderr) =>
      resolve({ code: run.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

/** A new token with these scopes, made as the command makes it. */
export async function newToken(portal: Portal, ...scopes: Scope[]): Promise<{ name: string; token: string }> {
  const { db, close } = connect(portal.env.databaseUrl, { max: 1 });
  const name = `test-${randomUUID().slice(0, 8)}`;
  const made = await makeToken(
    { ...BESIDE, db, env: portal.env, storage: storageFor(portal.env) },
    { name, scopes, days: 1 },
  );
  await close();
  if (!made.ok) throw new Error(made.refusal);
  return { name, token: made.value.token };
}

/** What a verb may know of the world that making a token does not ask for. */
const BESIDE: Omit<Context, "db" | "env" | "storage"> = {
  log: createLog(),
  visitor: { address: null, userAgent: "test", deviceTokens: [] },
  humanCheck: { verify: async () => "refused" },
  malwareCheck: null,
  requestNumber: "test",
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
