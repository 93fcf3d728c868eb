import { and, eq } from "drizzle-orm";
import { attachments, requests } from "#db/schema/requests";
import { record } from "#lib/audit/record";
import type { ClientContext } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { StorageAway } from "#lib/core/storage";
import { isShown } from "./list-attachments";
import { isId } from "./own-draft";
import { readContent } from "./read-content";
import type { MediaType } from "./sniff";

export interface OpenedFile {
  name: string;
  mediaType: MediaType;
  content: Buffer;
}

type ReadRefusal = "not-found" | "waiting" | "infected" | "storage-away";

/** An attachment for its client. Refuses one that waits for the malware check or did not pass it. */
export async function readAttachment(
  ctx: ClientContext,
  id: string,
): Promise<Result<OpenedFile, ReadRefusal>> {
  const found = await findShown(ctx, id);
  if (!found.ok) return found;
  const { name, mediaType, store } = found.value;
  try {
    const content = await readContent(ctx, { id, store });
    await record(ctx, "attachment.opened", ctx.client.accountId, { attachment: id });
    return ok({ name, mediaType, content });
  } catch (thrown) {
    if (thrown instanceof StorageAway) return refuse("storage-away");
    throw thrown;
  }
}

/** The small picture of a photo, a JPEG; "not-found" for a PDF too. */
export async function readThumbnail(
  ctx: ClientContext,
  id: string,
): Promise<Result<Buffer, "not-found" | "waiting" | "infected">> {
  const found = await findShown(ctx, id);
  if (!found.ok) return found;
  return found.value.thumbnail ? ok(found.value.thumbnail) : refuse("not-found");
}

async function findShown(ctx: ClientContext, id: string) {
  if (!isId(id)) return refuse("not-found");
  const [found] = await ctx.db
    .select({
      name: attachments.name,
      mediaType: attachments.mediaType,
      store: attachments.store,
      scan: attachments.scan,
      thumbnail: attachments.thumbnail,
    })
    .from(attachments)
    .innerJoin(requests, eq(requests.id, attachments.requestId))
    .where(and(eq(attachments.id, id), isShown(ctx)));
  if (!found) return refuse("not-found");
  const { scan } = found;
  return scan === "waiting" || scan === "infected" ? refuse(scan) : ok(found);
}
