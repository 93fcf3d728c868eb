import { and, eq, sql } from "drizzle-orm";
import { sessions } from "#db/schema/accounts";
import type { ClientContext } from "#lib/core/context";
import { FRESH_CODE_WITHIN } from "./limits";

/** Whether a code was typed, or a passkey used, in this session lately enough for a sensitive change (ASVS 7.5), by the database's clock. */
export async function hasFreshCode(ctx: ClientContext): Promise<boolean> {
  const [session] = await ctx.db
    .select({
      isFresh: sql<boolean>`${sessions.codeTypedAt} > now() - ${FRESH_CODE_WITHIN} * interval '1 second'`,
    })
    .from(sessions)
    .where(and(eq(sessions.id, ctx.client.sessionId), eq(sessions.userId, ctx.client.accountId)));
  return session?.isFresh ?? false;
}
