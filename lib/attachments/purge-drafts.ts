import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { attachments, requests } from "#db/schema/requests";
import { type Context, inTransaction } from "#lib/core/context";
import { describeError } from "#lib/core/log";
import { DRAFT_KEPT_FOR } from "#lib/protection/limits";

/**
 * Deletes drafts past `DRAFT_KEPT_FOR` with all that was added to them, and contents outside the database that belong
 * to nothing. With a store away it leaves the rest for the next time.
 */
export async function purgeDrafts(ctx: Context): Promise<void> {
  try {
    while (await inTransaction(ctx, deleteOne));
    await removeStrays(ctx);
    await ctx.storage.direct?.removeForgotten();
  } catch (thrown) {
    ctx.log.error("purge.drafts-failed", describeError(thrown));
  }
}

/** One after the other: no lock waits for more contents than those of one draft. */
async function deleteOne(tx: Context): Promise<boolean> {
  const isOld = sql`${requests.updatedAt} < now() - ${DRAFT_KEPT_FOR} * interval '1 second'`;
  const [draft] = await tx.db
    .select({ id: requests.id })
    .from(requests)
    .where(and(isNull(requests.submittedAt), isOld))
    .limit(1)
    .for("update", { skipLocked: true });
  if (!draft) return false;
  const files = await tx.db
    .select({ id: attachments.id, store: attachments.store })
    .from(attachments)
    .where(eq(attachments.requestId, draft.id));
  for (const { id, store } of files) await tx.storage.store(store).remove(tx, [id]);
  await tx.db.delete(requests).where(eq(requests.id, draft.id));
  return true;
}

/** A process that dies between storing a content and noting it leaves one behind. Each hour looks through one shard. */
async function removeStrays(ctx: Context): Promise<void> {
  const store = ctx.storage.store(ctx.storage.newest);
  const ids = await store.keptBefore(shardOf(new Date()));
  if (ids.length === 0) return;
  const known = await ctx.db
    .select({ id: attachments.id })
    .from(attachments)
    .where(inArray(attachments.id, ids));
  const isKnown = new Set(known.map(({ id }) => id));
  await store.remove(
    ctx,
    ids.filter((id) => !isKnown.has(id)),
  );
}

const SHARDS = 256;
const HOUR = 60 * 60 * 1000;

/** First two digits of the ids that are looked at in this hour; all have had their turn after eleven days. */
function shardOf(moment: Date): string {
  const shard = Math.floor(moment.getTime() / HOUR) % SHARDS;
  return shard.toString(16).padStart(2, "0");
}
