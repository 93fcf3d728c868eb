import { eq, sql } from "drizzle-orm";
import { dataExportParts } from "#db/schema/own-account";
import { type Context, inTransaction } from "#lib/core/context";
import { DATA_EXPORT } from "#lib/protection/limits";

/** An export in the hands of the one who makes it. */
export type ClaimedExport = {
  id: string;
  accountId: string;
  /** Also tells claims apart: an older holder can add and settle nothing any more. */
  attempts: number;
};

/** Takes the export that waits longest, empty as at its beginning. Two callers never get the same one. */
export async function claimExport(ctx: Context): Promise<ClaimedExport | null> {
  return inTransaction(ctx, async (tx) => {
    const [claimed] = await tx.db.execute<ClaimedExport>(sql`
      update data_exports set attempts = attempts + 1, claimed_until = ${CLAIM_ENDS}
      where id = (
        select id from data_exports
        where state = 'waiting' and attempts < ${DATA_EXPORT.tries} and coalesce(claimed_until, now()) <= now()
        order by asked_at limit 1 for update skip locked)
      returning id, account_id as "accountId", attempts`);
    if (!claimed) return null;
    await tx.db.delete(dataExportParts).where(eq(dataExportParts.exportId, claimed.id));
    return claimed;
  });
}

/** For `set claimed_until =`. */
export const CLAIM_ENDS = sql`now() + ${DATA_EXPORT.claim} * interval '1 second'`;
