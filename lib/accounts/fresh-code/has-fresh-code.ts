import { and, eq, sql } from "drizzle-orm";
import { sessions } from "#db/schema/accounts";
import type { ClientContext } from "#lib/core/context";
import { FRESH_CODE_WITHIN } from "#lib/protection/limits";

/** Whether this session may make sensitive changes, by the database's clock: a code or a passkey stands for it (ASVS 7.5). */
export async function hasFreshCode({ db, client }: ClientContext): Promise<boolean> {
  const [session] = await db
    .select({
      isFresh: sql<boolean>`${sessions.codeTypedAt} > now() - ${FRESH_CODE_WITHIN} * interval '1 second'`,
    })
    .from(sessions)
    .where(and(eq(sessions.id, client.sessionId), eq(sessions.userId, client.accountId)));
  return session?.isFresh ?? false;
}
