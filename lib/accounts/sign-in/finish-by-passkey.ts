import { type Context, inTransaction } from "#lib/core/context";
import { type Result, refuse } from "#lib/core/result";
import { closeChallenge } from "../challenges/answer-challenge";
import { openAccountId } from "../challenges/find-challenge";
import { acceptSignature, type PasskeyRefusal } from "../passkeys/accept-signature";
import { completeSignIn, type SignedIn } from "./complete-sign-in";

interface SecondStep {
  /** Token of the browser that gave the password. */
  holder: string | undefined;
  /** What the browser's authenticator answered, in JSON. */
  answer: string;
  /** Token of the session that this browser had before; it ends. */
  previousSession: string | undefined;
}

/**
 * Second step of signing in by passkey: also after five wrong codes, and while codes are closed for the account, since
 * a signature cannot be guessed. Neither way gives the other one tries. Refusals are committed.
 */
export async function finishByPasskey(
  ctx: Context,
  { holder, answer, previousSession }: SecondStep,
): Promise<Result<SignedIn, PasskeyRefusal | "no-challenge">> {
  return inTransaction(ctx, async (tx) => {
    const accountId = await openAccountId(tx, holder);
    if (!holder || !accountId) return refuse("no-challenge");
    const accepted = await acceptSignature(tx, { purpose: "sign-in", accountId, holder }, answer);
    if (!accepted.ok) return accepted;
    const challenge = await closeChallenge(tx, holder);
    return challenge ? completeSignIn(tx, challenge, previousSession) : refuse("no-challenge");
  });
}
