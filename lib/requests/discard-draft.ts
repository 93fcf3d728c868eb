import { and, eq, isNull } from "drizzle-orm";
import { requests } from "#db/schema/requests";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import type { RequestKind } from "./journey";
import { isAbout, isOwnRequest } from "./own-request";

/** Deletes the client's draft of this kind with all its files; where there is none, nothing happens. */
export async function discardDraft(
  ctx: ClientContext,
  kind: RequestKind,
  subjectId: string | null = null,
): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    // Contents in the database go with their rows; what lies elsewhere is found by the purge of the storage.
    const discarded = await tx.db
      .delete(requests)
      .where(and(isOwnRequest(tx), eq(requests.kind, kind), isAbout(subjectId), isNull(requests.submittedAt)))
      .returning({ id: requests.id });
    if (discarded.length > 0) await record(tx, "request.discarded", tx.client.accountId, { kind });
  });
}
