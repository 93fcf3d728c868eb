import { sql } from "drizzle-orm";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { ok, type Refused, type Result, refuse } from "#lib/core/result";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { deliverLater } from "#lib/mail/deliver";
import { isOneTimeCode } from "#lib/protection/derive";
import { ONE_TIME_CODE } from "#lib/protection/limits";
import { closedUntil, giveBack, spend } from "#lib/protection/spend";
import { findChallenge, isAnswerable } from "./find-challenge";
import type { ChallengePurpose } from "./open-challenge";

export type Challenge = {
  id: string;
  accountId: string;
  /** Addresses that the code was mailed to. */
  recipients: string[];
  credentialsVersion: number;
  onlyNewPassword: boolean;
  returnTo: string | null;
  attempts: number;
};

const CHALLENGE = sql`id, account_id as "accountId", recipients, credentials_version as "credentialsVersion",
  only_new_password as "onlyNewPassword", return_to as "returnTo", attempts`;

export type CodeRefusal = "no-challenge" | "expired" | "wrong-code" | "no-tries-left" | "second-step-closed";

interface Answer {
  purpose: ChallengePurpose;
  holder: string | undefined;
  code: OneTimeCode;
}

/**
 * Compares one typed code, in a transaction that the caller must commit whatever the answer: the try is claimed by
 * one guarded UPDATE before the comparison, so five tries are five whatever runs in parallel, and a right code
 * serves once. Tries also count for the account over a day, across challenges (security rules O1-O7).
 */
export async function answerChallenge(tx: Context, answer: Answer): Promise<Result<Challenge, CodeRefusal>> {
  await holdOwner(tx, answer);
  const challenge = await claimTry(tx, answer);
  if (!challenge) return whyNot(tx, answer);
  const spent = await spend(tx, [["wrongCodesByAccount", challenge.accountId]]);
  if (!spent.ok) return refuse("second-step-closed", spent.until ? { until: spent.until } : {});
  if (!isOneTimeCode(tx.env, challenge.id, answer.code)) return countWrong(tx, challenge);
  await Promise.all([
    giveBack(tx, [["wrongCodesByAccount", challenge.accountId]]),
    tx.db.execute(sql`update challenges set used_at = now() where id = ${challenge.id}`),
  ]);
  return ok(challenge);
}

/**
 * Uses up the challenge of a sign-in that was answered by a passkey, whatever became of its code; undefined when it
 * is no longer open.
 */
export async function closeChallenge(tx: Context, holder: string): Promise<Challenge | undefined> {
  const [closed] = await tx.db.execute<Challenge>(sql`
    update challenges set used_at = now() where ${isAnswerable("sign-in", holder)} returning ${CHALLENGE}`);
  return closed;
}

/** Before the challenge: whatever ends challenges of an account locks in this order too. */
async function holdOwner(tx: Context, { purpose, holder }: Answer): Promise<void> {
  if (!holder) return;
  await tx.db.execute(sql`
    select from accounts where id = (select account_id from challenges where ${isAnswerable(purpose, holder)}) for update`);
}

async function claimTry(tx: Context, { purpose, holder }: Answer): Promise<Challenge | undefined> {
  if (!holder) return undefined;
  const [claimed] = await tx.db.execute<Challenge>(sql`
    update challenges set attempts = attempts + 1
    where ${isAnswerable(purpose, holder)} and attempts < ${ONE_TIME_CODE.tries}
    returning ${CHALLENGE}`);
  return claimed;
}

async function whyNot(tx: Context, { purpose, holder }: Answer): Promise<Refused<CodeRefusal>> {
  const view = await findChallenge(tx, purpose, holder);
  if (!view) return refuse("no-challenge");
  return view.isExpired ? refuse("expired") : refuse("no-tries-left");
}

async function countWrong(tx: Context, challenge: Challenge): Promise<Refused<CodeRefusal>> {
  const { accountId } = challenge;
  await record(tx, "sign-in.code-wrong", accountId);
  const until = await closedUntil(tx, ["wrongCodesByAccount", accountId]);
  if (until) {
    const { username, email: to } = await ownerOf(tx, accountId);
    await record(tx, "sign-in.second-step-closed", accountId);
    await deliverLater(tx, "second-step-closed", {
      to,
      accountId,
      params: { username, until: until.toISOString() },
    });
    return refuse("second-step-closed", { until });
  }
  const triesLeft = ONE_TIME_CODE.tries - challenge.attempts;
  if (triesLeft > 0) return refuse("wrong-code", { triesLeft });
  const { username, email: to } = await ownerOf(tx, accountId);
  await deliverLater(tx, "wrong-codes", {
    to,
    accountId,
    params: { username, at: new Date().toISOString() },
  });
  return refuse("no-tries-left");
}

async function ownerOf(tx: Context, accountId: string) {
  const [owner] = await tx.db.execute<{ username: string; email: string }>(
    sql`select username, email from accounts where id = ${accountId}`,
  );
  if (!owner) throw new Error("The account of a challenge is gone");
  return owner;
}
