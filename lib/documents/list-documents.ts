import { and, desc, eq } from "drizzle-orm";
import { type DOCUMENT_SUBJECTS, documents } from "#db/schema/documents";
import type { ClientContext } from "#lib/core/context";
import { isOwnDocument } from "#lib/register/own-document";

/** As many as a page can show. */
const MOST = 100;

export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>[number];

/** The insurer's documents about one record, as far as the client may open them, newest first. */
export async function listDocuments(
  ctx: ClientContext,
  subject: (typeof DOCUMENT_SUBJECTS)[number],
  subjectId: string,
) {
  return ctx.db
    .select({ id: documents.id, title: documents.title, issuedOn: documents.issuedOn })
    .from(documents)
    .where(and(eq(documents.subjectId, subjectId), eq(documents.subject, subject), isOwnDocument(ctx)))
    .orderBy(desc(documents.issuedOn), documents.title, documents.id)
    .limit(MOST);
}
