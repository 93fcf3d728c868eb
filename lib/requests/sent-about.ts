import { and, eq, or, sql } from "drizzle-orm";
import { attachments, requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { isSentBy } from "#lib/register/own-record";

export type SentAbout = Awaited<ReturnType<typeof sentAbout>>[number];

/** A claim or an authorisation, and the request from which it came. */
interface Subject {
  id: string;
  requestId: string | null;
}

/**
 * What the client sent about a claim or an authorisation, oldest first: the request from which it came, documents added
 * later, complaints. For a declared account without the attachments (R2).
 */
export async function sentAbout(ctx: ClientContext, { id, requestId }: Subject) {
  const sent = await sentRequests(ctx, { id, requestId });
  const files = sent.length > 0 ? await attachmentsOf(ctx, { id, requestId }) : [];
  return sent.map((request) => ({
    ...request,
    attachments: files.filter((file) => file.requestId === request.id),
  }));
}

async function sentRequests({ db, client }: ClientContext, subject: Subject) {
  return db
    .select({
      id: requests.id,
      kind: requests.kind,
      number: sql<string>`${requests.number}`,
      submittedAt: sql`${requests.submittedAt}`.mapWith((moment: string) => new Date(moment)),
    })
    .from(requests)
    .where(and(isSentBy(client.personId), isAbout(subject)))
    .orderBy(requests.submittedAt, requests.id);
}

async function attachmentsOf({ db, client }: ClientContext, subject: Subject) {
  if (client.declaredUntil) return [];
  return db
    .select({
      id: attachments.id,
      requestId: attachments.requestId,
      slot: attachments.slot,
      name: attachments.name,
      mediaType: attachments.mediaType,
    })
    .from(attachments)
    .innerJoin(requests, eq(requests.id, attachments.requestId))
    .where(and(isSentBy(client.personId), isAbout(subject)))
    .orderBy(attachments.createdAt, attachments.id);
}

function isAbout({ id, requestId }: Subject) {
  return or(eq(requests.subjectId, id), requestId ? eq(requests.id, requestId) : undefined);
}
