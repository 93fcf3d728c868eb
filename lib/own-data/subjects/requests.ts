import { asc, eq } from "drizzle-orm";
import { attachments, requests } from "#db/schema/requests";
import { readContent } from "#lib/attachments/read-content";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";
import type { Archive } from "../archive";
import { pathIn } from "../path-in";

/** Everything that the client asked or began to ask, with the files that were added. Throws StorageAway. */
export async function readRequests(ctx: ClientContext, archive: Archive) {
  const asked = await ctx.db
    .select({
      id: requests.id,
      kind: requests.kind,
      number: requests.number,
      subjectId: requests.subjectId,
      answers: requests.answers,
      createdAt: requests.createdAt,
      updatedAt: requests.updatedAt,
      submittedAt: requests.submittedAt,
    })
    .from(requests)
    .where(isSamePerson(requests.personId, ctx.client.personId))
    .orderBy(asc(requests.createdAt));
  const records = [];
  for (const request of asked) {
    records.push({ ...request, attachments: await readAttachments(ctx, archive, request) });
  }
  return records;
}

async function readAttachments(
  ctx: ClientContext,
  archive: Archive,
  request: { id: string; number: string | null },
) {
  const files = await ctx.db
    .select({
      id: attachments.id,
      slot: attachments.slot,
      name: attachments.name,
      mediaType: attachments.mediaType,
      size: attachments.size,
      scan: attachments.scan,
      createdAt: attachments.createdAt,
      store: attachments.store,
    })
    .from(attachments)
    .where(eq(attachments.requestId, request.id))
    .orderBy(asc(attachments.createdAt), asc(attachments.id));
  const records = [];
  for (const [place, { store, ...attachment }] of files.entries()) {
    const { id, name, scan } = attachment;
    const file = pathIn(`prilozi/${request.number ?? request.id}`, place, name);
    // What could harm the client's device is named, and not handed out.
    const isHeldBack = scan === "waiting" || scan === "infected";
    if (!isHeldBack) await archive.addFile(file, await readContent(ctx, { id, store }));
    records.push({ ...attachment, file: isHeldBack ? null : file });
  }
  return records;
}
