import { sql } from "drizzle-orm";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import type { Challenge } from "../challenges/answer-challenge";
import { storedToken } from "../sessions/session-adapter";
import { startSession } from "../sessions/start-session";
import { rememberDevice } from "./remember-device";

export interface SignedIn {
  accountId: string;
  sessionToken: string;
  /** For the cookie by which this browser is known again; null when it is known already. */
  deviceToken: string | null;
  onlyNewPassword: boolean;
  returnTo: string | null;
}

/**
 * The end of both ways through the second step, in the transaction that used the challenge up: one session with a new
 * token. The first time also proves the account's mailbox.
 */
export async function completeSignIn(
  tx: Context,
  challenge: Challenge,
  previousSession: string | undefined,
): Promise<Result<SignedIn, "no-challenge">> {
  const { accountId, onlyNewPassword, returnTo } = challenge;
  const account = await proveMailbox(tx, challenge);
  if (!account) return refuse("no-challenge");
  if (previousSession) await endPrevious(tx, previousSession);
  // None waits for another one: they leave for the database together.
  const [sessionToken, deviceToken] = await Promise.all([
    startSession(tx, { id: accountId, onlyNewPassword }),
    rememberDevice(tx, account),
    record(tx, "sign-in.completed", accountId),
  ]);
  return ok({ accountId, sessionToken, deviceToken, onlyNewPassword, returnTo });
}

/**
 * Also locks the account's row, so that sessions started at the same moment are counted one after the other.
 * Undefined when a new password was committed, or the account disabled, since the code was judged (O10).
 */
async function proveMailbox(tx: Context, { accountId, credentialsVersion }: Challenge) {
  const [account] = await tx.db.execute<{ id: string; username: string; email: string }>(sql`
    update accounts set email_verified = coalesce(email_verified, now())
    where id = ${accountId} and credentials_version = ${credentialsVersion} and disabled_at is null
    returning id, username, email`);
  return account;
}

async function endPrevious(tx: Context, token: string): Promise<void> {
  await tx.db.execute(sql`delete from sessions where session_token = ${storedToken(token)}`);
}
