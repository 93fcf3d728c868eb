import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import { and, eq, or, sql } from "drizzle-orm";
import { passkeys } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { isPasskeyChallenge } from "#lib/protection/derive";
import { holdAccount } from "#lib/protection/hold-account";
import { giveBack, type Spending, spend, UNKNOWN_ADDRESS } from "#lib/protection/spend";
import { type Ceremony, claimCeremony, relyingParty } from "./ceremony";
import { readSignature } from "./read-answer";

export type PasskeyRefusal = "too-late" | "not-verified" | "too-many-attempts";

/**
 * Judges the answer to a ceremony, in a transaction that the caller must commit whatever comes of it: each is answered
 * once, by a passkey of its account, on this portal, with its owner recognised. Never costs a try of the codes.
 */
export async function acceptSignature(
  tx: Context,
  ceremony: Ceremony,
  answer: string,
): Promise<Result<undefined, PasskeyRefusal>> {
  const { accountId } = ceremony;
  await holdAccount(tx, accountId);
  const tries = triesOf(tx, accountId);
  const spent = await spend(tx, tries);
  if (!spent.ok) return spent;
  const id = await claimCeremony(tx, ceremony);
  if (!id) return refuse("too-late");
  const signed = await verify(tx, accountId, id, answer);
  const wasCopied = signed !== null && !(await countUse(tx, signed));
  if (!signed || wasCopied) {
    await record(tx, "passkey.refused", accountId, wasCopied ? { copied: true } : {});
    return refuse("not-verified");
  }
  await giveBack(tx, tries);
  await record(tx, "passkey.used", accountId);
  return ok();
}

/** A stranger elsewhere does not use up the owner's tries. */
function triesOf({ visitor }: Context, accountId: string): Spending[] {
  return [["passkeyTriesByAccountAndAddress", `${accountId} ${visitor.address ?? UNKNOWN_ADDRESS}`]];
}

interface Use {
  passkeyId: string;
  counter: number;
}

async function verify(tx: Context, accountId: string, id: string, answer: string): Promise<Use | null> {
  const response = readSignature(answer);
  if (!response) return null;
  const [passkey] = await tx.db
    .select()
    .from(passkeys)
    .where(and(eq(passkeys.credentialId, response.id), eq(passkeys.accountId, accountId)));
  if (!passkey) return null;
  const expected = relyingParty(tx.env);
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => isPasskeyChallenge(tx.env, id, challenge),
      expectedOrigin: expected.origin,
      expectedRPID: expected.id,
      requireUserVerification: true,
      // The counter is judged once the signature is known to be real, in the statement that stores the new one.
      credential: { id: passkey.credentialId, publicKey: new Uint8Array(passkey.publicKey), counter: 0 },
    });
    return verified ? { passkeyId: passkey.id, counter: authenticationInfo.newCounter } : null;
  } catch {
    // The library throws at everything that does not fit: only a browser gone wrong, or somebody who tries, gets here.
    return null;
  }
}

/** False when the counter did not grow, as with a copy of an authenticator. Those that do not count always say 0. */
async function countUse(tx: Context, { passkeyId, counter }: Use): Promise<boolean> {
  const grew = or(
    sql`${passkeys.counter} < ${counter}`,
    and(eq(passkeys.counter, 0), sql`${counter}::bigint = 0`),
  );
  const used = await tx.db
    .update(passkeys)
    .set({ counter, lastUsedAt: sql`now()` })
    .where(and(eq(passkeys.id, passkeyId), grew))
    .returning({ id: passkeys.id });
  return used.length > 0;
}
