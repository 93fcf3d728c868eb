import { verifyRegistrationResponse, type WebAuthnCredential } from "@simplewebauthn/server";
import { decodeAttestationObject, isoBase64URL } from "@simplewebauthn/server/helpers";
import { passkeys } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import { type ClientContext, type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { isPasskeyChallenge } from "#lib/protection/derive";
import { browserName } from "../sessions/browser-name";
import { ALGORITHMS } from "./begin-adding";
import { claimCeremony, relyingParty } from "./ceremony";
import { type AddRefusal, mayAdd } from "./may-add";
import { readNewKey } from "./read-answer";
import { tellOwner } from "./tell-owner";

interface NewPasskey {
  /** What the browser's authenticator answered, in JSON. */
  answer: string;
  /** How its owner wants to tell it from others; null for the name of this browser. */
  name: string | null;
}

/** Adds the passkey that the browser made, once, and tells the owner (security rule F9). */
export async function addPasskey(
  ctx: ClientContext,
  { answer, name }: NewPasskey,
): Promise<Result<undefined, AddRefusal | "too-late" | "not-verified">> {
  const { accountId, sessionId } = ctx.client;
  return inTransaction(ctx, async (tx) => {
    const may = await mayAdd(tx);
    if (!may.ok) return may;
    const id = await claimCeremony(tx, { purpose: "add", accountId, holder: sessionId });
    if (!id) return refuse("too-late");
    const made = await verify(tx, id, answer);
    const added = made && (await store(tx, made, name ?? browserName(tx.visitor.userAgent)));
    if (!added) return refuse("not-verified");
    await record(tx, "passkey.added", accountId);
    await tellOwner(tx, "passkey-added");
    return ok();
  });
}

async function verify({ env }: Context, id: string, answer: string): Promise<WebAuthnCredential | null> {
  const response = readNewKey(answer);
  if (!response) return null;
  const expected = relyingParty(env);
  try {
    const object = decodeAttestationObject(isoBase64URL.toBuffer(response.response.attestationObject));
    // None was asked for; to judge one the library would read certificates and ask addresses that stand in them.
    if (object.get("fmt") !== "none") return null;
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: (challenge) => isPasskeyChallenge(env, id, challenge),
      expectedOrigin: expected.origin,
      expectedRPID: expected.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    return registrationInfo?.credential ?? null;
  } catch {
    return null;
  }
}

/** False when somebody has this passkey already; whose it is makes no difference (security rule D1). */
async function store(tx: ClientContext, made: WebAuthnCredential, name: string): Promise<boolean> {
  const stored = await tx.db
    .insert(passkeys)
    .values({
      accountId: tx.client.accountId,
      credentialId: made.id,
      publicKey: Buffer.from(made.publicKey),
      counter: made.counter,
      transports: made.transports ?? [],
      name,
    })
    .onConflictDoNothing()
    .returning({ id: passkeys.id });
  return stored.length > 0;
}
