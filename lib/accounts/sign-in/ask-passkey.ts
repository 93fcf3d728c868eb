import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import type { Context } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { openAccountId } from "../challenges/find-challenge";
import { askSignature } from "../passkeys/ask-signature";

/** Asks for a signature in place of the code, of a browser that gave the right password. */
export async function askPasskey(
  ctx: Context,
  holder: string | undefined,
): Promise<Result<PublicKeyCredentialRequestOptionsJSON, "no-challenge" | "no-passkey">> {
  const accountId = await openAccountId(ctx, holder);
  if (!holder || !accountId) return refuse("no-challenge");
  const asked = await askSignature(ctx, { purpose: "sign-in", accountId, holder });
  return asked ? ok(asked) : refuse("no-passkey");
}
