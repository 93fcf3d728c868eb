import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import { passkeys } from "#db/schema/own-account";
import type { Context } from "#lib/core/context";
import { passkeyChallenge } from "#lib/protection/derive";
import { PASSKEYS } from "#lib/protection/limits";
import { beginCeremony, type Ceremony, relyingParty } from "./ceremony";

/**
 * What the browser is to have signed by one of the account's passkeys, with its owner present and recognised.
 * Null when the account has none.
 */
export async function askSignature(
  ctx: Context,
  ceremony: Ceremony,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const allowed = await passkeysOf(ctx, ceremony.accountId);
  if (allowed.length === 0) return null;
  const id = await beginCeremony(ctx, ceremony);
  return generateAuthenticationOptions({
    rpID: relyingParty(ctx.env).id,
    challenge: Buffer.from(passkeyChallenge(ctx.env, id), "base64url"),
    allowCredentials: allowed,
    userVerification: "required",
    timeout: PASSKEYS.lifetime * 1000,
  });
}

/** As browsers name them. */
export async function passkeysOf(ctx: Context, accountId: string) {
  return ctx.db
    .select({ id: passkeys.credentialId, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId));
}
