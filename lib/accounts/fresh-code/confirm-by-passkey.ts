import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import { eq, sql } from "drizzle-orm";
import { sessions } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import { acceptSignature, type PasskeyRefusal } from "../passkeys/accept-signature";
import { askSignature } from "../passkeys/ask-signature";
import type { Ceremony } from "../passkeys/ceremony";

/** Asks for a signature in place of the code; null when the client has no passkey. */
export async function askPasskeyForChange(
  ctx: ClientContext,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  return askSignature(ctx, ceremonyOf(ctx));
}

/** A passkey lets this session, and no other, make sensitive changes for 15 minutes (ASVS 7.5). */
export async function confirmByPasskey(
  ctx: ClientContext,
  answer: string,
): Promise<Result<undefined, PasskeyRefusal>> {
  const { accountId, sessionId } = ctx.client;
  return inTransaction(ctx, async (tx) => {
    const accepted = await acceptSignature(tx, ceremonyOf(tx), answer);
    if (!accepted.ok) return accepted;
    await tx.db.update(sessions).set({ codeTypedAt: sql`now()` }).where(eq(sessions.id, sessionId));
    await record(tx, "change.confirmed", accountId);
    return ok();
  });
}

function ceremonyOf({ client }: ClientContext): Ceremony {
  return { purpose: "confirm-change", accountId: client.accountId, holder: client.sessionId };
}
