import { sql } from "drizzle-orm";
import { coreTokens } from "#db/schema/core";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { newToken, tokenHash } from "#lib/protection/derive";
import type { Scope } from "../scopes";

export interface TokenWish {
  /** Lower-case letters, digits and dashes; stands in the record of every call. */
  name: string;
  scopes: Scope[];
  /** How long it serves. */
  days: number;
}

/** Scanners for leaked secrets know a token by this. */
const TOKEN_PREFIX = "portal_core_";

/**
 * Makes a token of the core API and tells it this once: only its hash is kept. A name serves once, also after its token
 * was revoked, so that the record of calls stays clear.
 */
export async function makeToken(
  ctx: Context,
  { name, scopes, days }: TokenWish,
): Promise<Result<{ token: string; expiresAt: Date }, "name-taken">> {
  const token = `${TOKEN_PREFIX}${newToken()}`;
  return inTransaction(ctx, async (tx) => {
    const [made] = await tx.db
      .insert(coreTokens)
      .values({
        name,
        tokenHash: tokenHash(token),
        scopes,
        expiresAt: sql`now() + ${days}::int * interval '1 day'`,
      })
      .onConflictDoNothing({ target: coreTokens.name })
      .returning();
    if (!made) return refuse("name-taken");
    await record(tx, "core.token-made", null, { token: name, scopes: scopes.join(" ") });
    return ok({ token, expiresAt: made.expiresAt });
  });
}
