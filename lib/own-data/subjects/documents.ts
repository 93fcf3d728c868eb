import { asc, eq } from "drizzle-orm";
import { documents } from "#db/schema/documents";
import type { ClientContext } from "#lib/core/context";
import { isOwnDocument } from "#lib/register/own-document";
import type { Archive } from "../archive";
import { pathIn } from "../path-in";

/** The insurer's documents that the client may open. One whose system does not give it now has no file, and stays on the portal. */
export async function readDocuments(ctx: ClientContext, archive: Archive) {
  const listed = await ctx.db
    .select({
      id: documents.id,
      subject: documents.subject,
      subjectId: documents.subjectId,
      title: documents.title,
      issuedOn: documents.issuedOn,
    })
    .from(documents)
    .where(isOwnDocument(ctx))
    .orderBy(asc(documents.issuedOn), asc(documents.id));
  const records = [];
  for (const [place, document] of listed.entries()) {
    const file = pathIn("dokumenta", place, `${document.title}.pdf`);
    const content = await readContent(ctx, archive, document.id);
    if (content) await archive.addFile(file, content);
    records.push({ ...document, file: content ? file : null });
  }
  return records;
}

/** One at a time, for they are large. */
async function readContent({ db }: ClientContext, archive: Archive, id: string): Promise<Buffer | null> {
  const [document] = await db
    .select({ content: documents.content, address: documents.address })
    .from(documents)
    .where(eq(documents.id, id));
  if (!document) return null;
  return document.content ?? (await archive.fetchDocument(document.address ?? ""));
}
