import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import { acceptSignature, type PasskeyRefusal } from "../passkeys/accept-signature";
import { askSignature } from "../passkeys/ask-signature";
import type { Ceremony } from "../passkeys/ceremony";
import { allowChanges } from "./allow-changes";

/** Asks for a signature in place of the code; null when the client has no passkey. */
export async function askPasskeyForChange(
  ctx: ClientContext,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  return askSignature(ctx, ceremonyOf(ctx));
}

/** A passkey stands for sensitive changes as a code does. */
export async function confirmByPasskey(
  ctx: ClientContext,
  answer: string,
): Promise<Result<undefined, PasskeyRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const accepted = await acceptSignature(tx, ceremonyOf(tx), answer);
    if (!accepted.ok) return accepted;
    await allowChanges(tx);
    return ok();
  });
}

function ceremonyOf({ client }: ClientContext): Ceremony {
  return { purpose: "confirm-change", accountId: client.accountId, holder: client.sessionId };
}
