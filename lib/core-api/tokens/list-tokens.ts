import { coreTokens } from "#db/schema/core";
import type { Context } from "#lib/core/context";

/** Every token that was ever made, without what would let anybody use it. */
export async function listTokens(ctx: Context) {
  const { name, scopes, createdAt, expiresAt, revokedAt } = coreTokens;
  return ctx.db
    .select({ name, scopes, createdAt, expiresAt, revokedAt })
    .from(coreTokens)
    .orderBy(coreTokens.createdAt, coreTokens.name);
}
