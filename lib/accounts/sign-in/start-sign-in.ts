import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { newToken } from "#lib/protection/derive";
import { verifyPassword } from "#lib/protection/hash-password";
import { giveBack, type Spending, spend, UNKNOWN_ADDRESS } from "#lib/protection/spend";
import { openChallenge } from "../challenges/open-challenge";
import { rehash } from "../password/store-password";
import { claimTemporaryPassword } from "../recovery/claim-temporary-password";
import { type Candidate, findCandidate } from "./find-candidate";

export interface Credentials {
  /** As typed, folded to lower case. */
  username: string;
  password: string;
  /** Where the client wanted to go, already checked to lie on this portal. */
  returnTo: string | null;
}

/**
 * First step of signing in: judges username and password and mails a one-time code to the account's address.
 * Answers with the token that binds the second step to this browser. Unknown name, wrong password and a disabled
 * account are one refusal, at one price (security rules L1-L3).
 */
export async function startSignIn(
  ctx: Context,
  given: Credentials,
): Promise<Result<string, "too-many-attempts" | "wrong-credentials">> {
  const candidate = await findCandidate(ctx, given.username);
  const spendings = triesOf(ctx, given.username, candidate);
  const spent = await spend(ctx, spendings);
  if (!spent.ok) return spent;
  const { correct, outdated } = await verifyPassword(ctx, given.password, candidate?.passwordHash ?? null);
  const isTemporary = !correct && (await claimTemporaryPassword(ctx, candidate, given.password));
  if (!candidate || !(correct || isTemporary)) {
    await record(ctx, "sign-in.refused", candidate?.accountId ?? null);
    return refuse("wrong-credentials");
  }
  await giveBack(ctx, spendings);
  const counted = await spend(ctx, [["codesByAccount", candidate.accountId]]);
  if (!counted.ok) return counted;
  if (correct && outdated) await rehash(ctx, candidate.accountId, given.password, candidate.passwordHash);
  return ok(await askForCode(ctx, candidate, isTemporary, given.returnTo));
}

/** A browser that signed in before has its own count, which a stranger's tries from elsewhere cannot use up. */
function triesOf(ctx: Context, username: string, candidate: Candidate | null): Spending[] {
  if (candidate?.deviceId) return [["passwordByKnownDevice", candidate.deviceId]];
  const address = ctx.visitor.address ?? UNKNOWN_ADDRESS;
  return [
    ["passwordByAddress", address],
    ["passwordByAccountAndAddress", `${username} ${address}`],
  ];
}

async function askForCode(ctx: Context, candidate: Candidate, isTemporary: boolean, returnTo: string | null) {
  const holder = newToken();
  const { accountId, credentialsVersion } = candidate;
  await inTransaction(ctx, (tx) =>
    Promise.all([
      openChallenge(tx, {
        purpose: "sign-in",
        accountId,
        holder,
        recipients: [candidate.email],
        credentialsVersion,
        onlyNewPassword: isTemporary,
        returnTo,
      }),
      record(tx, "sign-in.password-accepted", accountId, { temporary: isTemporary }),
    ]),
  );
  return holder;
}
