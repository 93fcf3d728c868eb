import { sql } from "drizzle-orm";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { answerChallenge, type Challenge, type CodeRefusal } from "../challenges/answer-challenge";
import { storedToken } from "../sessions/session-adapter";
import { startSession } from "../sessions/start-session";
import { rememberDevice } from "./remember-device";

interface SecondStep {
  /** Token of the browser that gave the password. */
  holder: string | undefined;
  code: OneTimeCode;
  /** Token of the session that this browser had before; it ends. */
  previousSession: string | undefined;
}

export interface SignedIn {
  accountId: string;
  sessionToken: string;
  /** For the cookie by which this browser is known again; null when it is known already. */
  deviceToken: string | null;
  onlyNewPassword: boolean;
  returnTo: string | null;
}

/**
 * Second step of signing in: a right code, typed in the browser that gave the password, becomes one session with a
 * new token. The first time also proves the account's mailbox. Refusals are committed, so a spent try stays spent.
 */
export async function finishSignIn(ctx: Context, step: SecondStep): Promise<Result<SignedIn, CodeRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const answered = await answerChallenge(tx, { purpose: "sign-in", holder: step.holder, code: step.code });
    if (!answered.ok) return answered;
    const { accountId, onlyNewPassword, returnTo } = answered.value;
    const account = await proveMailbox(tx, answered.value);
    if (!account) return refuse("no-challenge");
    if (step.previousSession) await endPrevious(tx, step.previousSession);
    // None waits for another one: they leave for the database together.
    const [sessionToken, deviceToken] = await Promise.all([
      startSession(tx, { id: accountId, onlyNewPassword }),
      rememberDevice(tx, account),
      record(tx, "sign-in.completed", accountId),
    ]);
    return ok({ accountId, sessionToken, deviceToken, onlyNewPassword, returnTo });
  });
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
