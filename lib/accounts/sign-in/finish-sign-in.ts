import { type Context, inTransaction } from "#lib/core/context";
import type { Result } from "#lib/core/result";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { answerChallenge, type CodeRefusal } from "../challenges/answer-challenge";
import { completeSignIn, type SignedIn } from "./complete-sign-in";

interface SecondStep {
  /** Token of the browser that gave the password. */
  holder: string | undefined;
  code: OneTimeCode;
  /** Token of the session that this browser had before; it ends. */
  previousSession: string | undefined;
}

/**
 * Second step of signing in: a right code, typed in the browser that gave the password, becomes one session.
 * Refusals are committed, so a spent try stays spent.
 */
export async function finishSignIn(ctx: Context, step: SecondStep): Promise<Result<SignedIn, CodeRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const answered = await answerChallenge(tx, { purpose: "sign-in", holder: step.holder, code: step.code });
    return answered.ok ? completeSignIn(tx, answered.value, step.previousSession) : answered;
  });
}
