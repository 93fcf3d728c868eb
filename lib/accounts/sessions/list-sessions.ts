import { and, desc, eq, gt, sql } from "drizzle-orm";
import { sessions } from "#db/schema/accounts";
import type { ClientContext } from "#lib/core/context";
import { SESSION } from "#lib/protection/limits";

/** The client's live sessions, the latest used first; `isThis` marks the one that asks. */
export async function listSessions(ctx: ClientContext) {
  return ctx.db
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      isThis: sql<boolean>`${sessions.id} = ${ctx.client.sessionId}`,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, ctx.client.accountId),
        gt(sessions.expires, sql`now()`),
        gt(sessions.lastSeenAt, sql`now() - ${SESSION.idle} * interval '1 second'`),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt));
}
