import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { type DOCUMENT_SUBJECTS, documents } from "#db/schema/documents";
import type { ClientContext } from "#lib/core/context";
import { isOwnRecord, type OwnedColumns } from "./own-record";

/** The insurer's documents about one of the client's own records, newest first; none for a declared account (R2). */
export async function documentsAbout(
  ctx: ClientContext,
  subject: (typeof DOCUMENT_SUBJECTS)[number],
  owned: OwnedColumns,
  recordId: string,
) {
  if (ctx.client.declaredUntil) return [];
  const own = ctx.db
    .select({ id: owned.id })
    .from(owned.id.table)
    .where(and(eq(owned.id, recordId), isOwnRecord(ctx, owned)));
  return ctx.db
    .select({ id: documents.id, title: documents.title, issuedOn: documents.issuedOn })
    .from(documents)
    .where(and(eq(documents.subject, subject), inArray(documents.subjectId, own), isNull(documents.closedAt)))
    .orderBy(desc(documents.issuedOn), documents.title);
}
