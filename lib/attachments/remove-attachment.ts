import { and, eq } from "drizzle-orm";
import { attachments, requests } from "#db/schema/requests";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { StorageAway } from "#lib/core/storage";
import { hasDraft, isId } from "./own-draft";
import { touchDraft } from "./touch-draft";

/**
 * Removes an attachment from a draft of this client, with its content. Refuses "not-found" for all others, also once
 * the request was sent, and "storage-away" when the content cannot be removed now; then it is still there.
 */
export async function removeAttachment(
  ctx: ClientContext,
  id: string,
): Promise<Result<undefined, "not-found" | "storage-away">> {
  if (!isId(id)) return refuse("not-found");
  try {
    return await inTransaction(ctx, (tx) => remove(tx, id));
  } catch (thrown) {
    if (thrown instanceof StorageAway) return refuse("storage-away");
    throw thrown;
  }
}

async function remove(tx: ClientContext, id: string): Promise<Result<undefined, "not-found">> {
  const [found] = await tx.db
    .select({ requestId: requests.id })
    .from(attachments)
    .innerJoin(requests, eq(requests.id, attachments.requestId))
    .where(eq(attachments.id, id));
  if (!found || !(await hasDraft(tx, found.requestId, { hold: true }))) return refuse("not-found");
  const [removed] = await tx.db
    .delete(attachments)
    .where(and(eq(attachments.id, id), eq(attachments.requestId, found.requestId)))
    .returning({ store: attachments.store });
  if (!removed) return refuse("not-found");
  await tx.storage.store(removed.store).remove(tx, [id]);
  await touchDraft(tx, found.requestId);
  await record(tx, "attachment.removed", tx.client.accountId, { attachment: id });
  return ok();
}
