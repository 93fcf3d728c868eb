import { and, eq } from "drizzle-orm";
import { documents } from "#db/schema/documents";
import type { ClientContext } from "#lib/core/context";
import { isOwnDocument } from "#lib/register/own-document";

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** The client's document and where its content is; null for any that is not theirs to open (D1). */
export async function findDocument(ctx: ClientContext, id: string) {
  if (!UUID.test(id)) return null;
  const [document] = await ctx.db
    .select({ title: documents.title, content: documents.content, address: documents.address })
    .from(documents)
    .where(and(eq(documents.id, id), isOwnDocument(ctx)));
  return document ?? null;
}
