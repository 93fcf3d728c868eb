import type { Database, Transaction } from "#db/client";
import type { Env } from "./env";
import type { Log } from "./log";
import type { Storage } from "./storage";

/** Everything a verb may know of the world around it. Made once for each request, command or test. */
export interface Context {
  db: Database | Transaction;
  env: Env;
  log: Log;
  visitor: Visitor;
  humanCheck: HumanCheck;
  /** Where contents of attachments lie. */
  storage: Storage;
  /** Null where none is set up. */
  malwareCheck: MalwareCheck | null;
  /** Short number that the visitor can read out to the call centre; every log line of the request carries it. */
  requestNumber: string;
}

/** Who asks, as far as the connection tells. */
export interface Visitor {
  /** Client's address behind the trusted proxies, IPv6 cut to /64; null when none can be trusted. */
  address: string | null;
  userAgent: string;
  /** Random values that this browser got at earlier sign-ins, one for each account it was used for. */
  deviceTokens: readonly string[];
}

/** A signed-in client's request: the only door to personal data. */
export interface ClientContext extends Context {
  client: {
    accountId: string;
    personId: string;
    sessionId: string;
    name: string;
    /** Until then the owner is not confirmed by the address on file (security rule R2): no health data, documents or payout accounts. */
    declaredUntil: Date | null;
  };
}

/** Tells persons from machines. Two implementations: ALTCHA (ours) and Google reCAPTCHA. */
export interface HumanCheck {
  /** Verifies once what the form posted; "unavailable" when the service behind it cannot be reached in time. */
  verify(ctx: Context, answer: string): Promise<"human" | "refused" | "unavailable">;
}

/** Looks for malware. Implemented by ClamAV's daemon. */
export interface MalwareCheck {
  /** "unavailable" when it cannot be reached in time. */
  examine(ctx: Context, content: Buffer): Promise<"clean" | "infected" | "unavailable">;
}

/** Runs `work` in one transaction; a throw undoes all of it. Inside a transaction it joins that one. */
export async function inTransaction<Ctx extends Context, Value>(
  ctx: Ctx,
  work: (tx: Ctx) => Promise<Value>,
): Promise<Value> {
  return ctx.db.transaction((transaction) => work({ ...ctx, db: transaction }));
}
