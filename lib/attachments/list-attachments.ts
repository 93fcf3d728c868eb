import { and, eq } from "drizzle-orm";
import { attachments, requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";
import { isId, isOwnDraft } from "./own-draft";
import { type AttachmentView, VIEW } from "./view";

/** Attachments of a request of this client, in the order they were added; of a declared account only while it is a draft (R2). */
export async function listAttachments(ctx: ClientContext, requestId: string): Promise<AttachmentView[]> {
  if (!isId(requestId)) return [];
  return ctx.db
    .select(VIEW)
    .from(attachments)
    .innerJoin(requests, eq(requests.id, attachments.requestId))
    .where(and(eq(requests.id, requestId), isShown(ctx)))
    .orderBy(attachments.createdAt, attachments.id);
}

/** For `where` beside `requests`: what this client may see of the files that were added to them. */
export function isShown(ctx: ClientContext) {
  return ctx.client.declaredUntil ? isOwnDraft(ctx) : isSamePerson(requests.personId, ctx.client.personId);
}
