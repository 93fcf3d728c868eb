import { timingSafeEqual } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { coreTokens } from "#db/schema/core";
import type { Context } from "#lib/core/context";
import { tokenHash } from "#lib/protection/derive";
import { SCOPES } from "../scopes";

interface FoundToken {
  name: string;
  scopes: readonly string[];
  state: "valid" | "expired" | "revoked";
}

/**
 * The token that stands behind `Authorization: Bearer …`. One look-up by hash whatever its state, so that an ended token
 * takes as long as one that never was.
 */
export async function findToken(ctx: Context, authorization: string | null): Promise<FoundToken | null> {
  const given = /^bearer ([\x21-\x7e]{1,200})$/i.exec(authorization ?? "")?.[1];
  if (!given) return null;
  const hash = tokenHash(given);
  if (isOfSettings(ctx, hash)) return { name: "CORE_API_TOKEN", scopes: SCOPES, state: "valid" };
  const [found] = await ctx.db
    .select({
      name: coreTokens.name,
      scopes: coreTokens.scopes,
      state: sql<FoundToken["state"]>`case when ${coreTokens.revokedAt} is not null then 'revoked'
        when ${coreTokens.expiresAt} <= now() then 'expired' else 'valid' end`,
    })
    .from(coreTokens)
    .where(eq(coreTokens.tokenHash, hash));
  return found ?? null;
}

function isOfSettings({ env }: Context, hash: Buffer): boolean {
  return env.coreApiToken !== null && timingSafeEqual(hash, tokenHash(env.coreApiToken));
}
