import { eq, sql } from "drizzle-orm";
import { requests } from "#db/schema/requests";
import type { Context } from "#lib/core/context";

/** A draft's answers and files are one revision: who saw fewer or other files has not seen what would be sent. */
export async function touchDraft(tx: Context, requestId: string): Promise<void> {
  await tx.db
    .update(requests)
    .set({ revision: sql`${requests.revision} + 1`, updatedAt: sql`now()` })
    .where(eq(requests.id, requestId));
}
