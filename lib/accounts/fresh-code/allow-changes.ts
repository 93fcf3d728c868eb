import { eq, sql } from "drizzle-orm";
import { sessions } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import type { ClientContext } from "#lib/core/context";

/** Lets this session, and no other, make sensitive changes for 15 minutes, in the transaction under way (ASVS 7.5). */
export async function allowChanges(tx: ClientContext): Promise<void> {
  const { accountId, sessionId } = tx.client;
  await tx.db.update(sessions).set({ codeTypedAt: sql`now()` }).where(eq(sessions.id, sessionId));
  await record(tx, "change.confirmed", accountId);
}
