import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { attachments, requests } from "#db/schema/requests";
import { readContent } from "#lib/attachments/read-content";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { StorageAway } from "#lib/core/storage";
import type { Caller } from "./admit";

export interface HandedOutAttachment {
  mediaType: string;
  content: Buffer;
  /** SHA-256, hexadecimal; the same as in the event. */
  contentHash: string;
}

type Refusal = "not-found" | "not-scanned-yet" | "gone" | "unavailable";

/**
 * The content of an attachment of a request that was sent. One of a draft is not there, as if it never existed; one
 * that waits for the malware check is not handed out yet, one in which malware was found never.
 */
export async function handOutAttachment(
  ctx: Context,
  { token }: Caller,
  id: string,
): Promise<Result<HandedOutAttachment, Refusal>> {
  const found = await findSent(ctx, id);
  if (!found) return refuse("not-found");
  if (found.scan === "waiting") return refuse("not-scanned-yet");
  if (found.scan === "infected") return refuse("gone");
  try {
    const content = await readContent(ctx, found);
    await record(ctx, "core.attachment-read", null, { token, attachment: found.id, bytes: content.length });
    return ok({ mediaType: found.mediaType, content, contentHash: found.contentHash.toString("hex") });
  } catch (thrown) {
    if (thrown instanceof StorageAway) return refuse("unavailable");
    throw thrown;
  }
}

async function findSent({ db }: Context, id: string) {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [found] = await db
    .select({
      id: attachments.id,
      mediaType: attachments.mediaType,
      store: attachments.store,
      scan: attachments.scan,
      contentHash: attachments.contentHash,
    })
    .from(attachments)
    .innerJoin(requests, eq(requests.id, attachments.requestId))
    .where(and(eq(attachments.id, id), isNotNull(requests.submittedAt)));
  return found;
}
