import { and, eq, isNull, sql } from "drizzle-orm";
import { coreTokens } from "#db/schema/core";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";

/** Ends a token: its very next call is refused. */
export async function revokeToken(ctx: Context, name: string): Promise<Result<undefined, "no-such-token">> {
  return inTransaction(ctx, async (tx) => {
    const [revoked] = await tx.db
      .update(coreTokens)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(coreTokens.name, name), isNull(coreTokens.revokedAt)))
      .returning();
    if (!revoked) return refuse("no-such-token");
    await record(tx, "core.token-revoked", null, { token: name });
    return ok();
  });
}
