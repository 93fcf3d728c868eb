import { drizzle } from "drizzle-orm/postgres-js";
import type { Database } from "#db/client";
import * as schema from "#db/schema/index";
import { findAccounts } from "#lib/accounts/recovery/find-accounts";
import { liveSession } from "#lib/accounts/sessions/live-session";
import { findCandidate } from "#lib/accounts/sign-in/find-candidate";
import { listOpenClaims } from "#lib/claims/list-open-claims";
import type { ClientContext } from "#lib/core/context";
import type { Env } from "#lib/core/env";
import { storageFor } from "#lib/edges/storage";
import { listLiveAuthorisations } from "#lib/health/list-live-authorisations";
import { listDuePayments } from "#lib/payments/list-due-payments";
import { countPolicies } from "#lib/policies/count-policies";
import { listPolicies } from "#lib/policies/list-policies";
import { spend } from "#lib/protection/spend";
import { findPerson } from "#lib/register/find-person";
import { whatThereIs } from "#lib/register/what-there-is";
import type { Sample } from "./samples";

/** One statement of the portal as it goes to the database. */
export interface Statement {
  text: string;
  parameters: unknown[];
}

/** What the portal asks of the database where the size of the nation could tell. */
const ASKED: Record<string, (ctx: ClientContext, sample: Sample) => Promise<unknown>> = {
  findPerson: (ctx, { jmbg_index, number_key, email }) =>
    findPerson(ctx, { jmbgIndex: jmbg_index, policyNumberKey: number_key, email }),
  findCandidate: (ctx, { username }) => findCandidate(ctx, username),
  "findAccounts by e-mail": (ctx, { email }) =>
    findAccounts(ctx, { policyNumberKey: null, email, jmbgIndex: null }),
  "findAccounts by policy": (ctx, { number_key }) =>
    findAccounts(ctx, { policyNumberKey: number_key, email: null, jmbgIndex: null }),
  "findAccounts by JMBG": (ctx, { number_key, email, jmbg_index }) =>
    findAccounts(ctx, { policyNumberKey: number_key, email, jmbgIndex: jmbg_index }),
  countPolicies: (ctx) => countPolicies(ctx),
  listDuePayments: (ctx) => listDuePayments(ctx),
  listOpenClaims: (ctx) => listOpenClaims(ctx),
  listLiveAuthorisations: (ctx) => listLiveAuthorisations(ctx),
  listPolicies: (ctx) => listPolicies(ctx),
  liveSession: (ctx, { token }) => liveSession(ctx, token),
  whatThereIs: (ctx) => whatThereIs(ctx),
  spend: (ctx, { username }) => spend(ctx, [["passwordByAddress", username]]),
};

export const STATEMENTS = Object.keys(ASKED);

/** The statement that this question is, without asking it. */
export async function statementOf(env: Env, name: string, sample: Sample): Promise<Statement> {
  let heard: Statement | undefined;
  const logger = { logQuery: (text: string, parameters: unknown[]) => (heard ??= { text, parameters }) };
  const db = drizzle.mock({ schema, casing: "snake_case", logger }) as Database;
  // Nobody answers: the question was heard, and that is all.
  await ASKED[name]?.(contextOf(db, env, sample), sample).catch(() => {});
  if (!heard) throw new Error(`${name} asked nothing`);
  return heard;
}

function contextOf(db: Database, env: Env, { id }: Sample): ClientContext {
  const silent = () => {};
  return {
    db,
    env,
    log: { info: silent, warn: silent, error: silent },
    visitor: { address: "198.18.0.1", userAgent: "bench", deviceTokens: [] },
    humanCheck: { verify: async () => "human" },
    storage: storageFor(env),
    malwareCheck: null,
    requestNumber: "bench",
    client: { accountId: id, personId: id, sessionId: id, name: "", declaredUntil: null },
  };
}
