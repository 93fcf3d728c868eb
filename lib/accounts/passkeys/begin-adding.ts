import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from "@simplewebauthn/server";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import { passkeyChallenge } from "#lib/protection/derive";
import { PASSKEYS } from "#lib/protection/limits";
import { ownAccount } from "../own-account";
import { passkeysOf } from "./ask-signature";
import { beginCeremony, relyingParty } from "./ceremony";
import { type AddRefusal, mayAdd } from "./may-add";

/** Ed25519, ES256 and RS256 in the numbers of COSE: what every authenticator has one of. */
export const ALGORITHMS = [-8, -7, -257];

/**
 * What the browser is to make a passkey of: one that recognises its owner, is none that the account has already, and
 * says nothing of its maker. `service` is the portal's name as the browser shows it.
 */
export async function beginAddingPasskey(
  ctx: ClientContext,
  service: string,
): Promise<Result<PublicKeyCredentialCreationOptionsJSON, AddRefusal>> {
  const { accountId, sessionId, name } = ctx.client;
  return inTransaction(ctx, async (tx) => {
    const may = await mayAdd(tx);
    if (!may.ok) return may;
    const id = await beginCeremony(tx, { purpose: "add", accountId, holder: sessionId });
    return ok(
      await generateRegistrationOptions({
        rpName: service,
        rpID: relyingParty(tx.env).id,
        userName: (await ownAccount(tx)).username,
        userDisplayName: name,
        userID: Buffer.from(accountId.replaceAll("-", ""), "hex"),
        challenge: Buffer.from(passkeyChallenge(tx.env, id), "base64url"),
        attestationType: "none",
        excludeCredentials: await passkeysOf(tx, accountId),
        // Kept on the device where it can be: there it also comes along to the owner's next telephone.
        authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
        supportedAlgorithmIDs: ALGORITHMS,
        timeout: PASSKEYS.lifetime * 1000,
      }),
    );
  });
}
