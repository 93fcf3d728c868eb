import { and, eq, notInArray, or } from "drizzle-orm";
import { attachments } from "#db/schema/requests";
import type { Context } from "#lib/core/context";
import type { Draft } from "./draft";
import { slotsOf, stepsOf } from "./progress";

/**
 * Forgets files of documents that the answers no longer ask for, and those in which malware was found: what is not
 * sent is not kept. Contents in the database go with their rows; the purge of the storage finds the others.
 */
export async function dropUnaskedFiles(tx: Context, draft: Draft): Promise<void> {
  const asked = stepsOf(draft).flatMap((step) => slotsOf(step, draft).map(({ name }) => name));
  const isUnasked = or(notInArray(attachments.slot, asked), eq(attachments.scan, "infected"));
  await tx.db.delete(attachments).where(and(eq(attachments.requestId, draft.id), isUnasked));
}
