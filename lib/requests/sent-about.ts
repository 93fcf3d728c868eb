import { and, eq, isNotNull, or, type SQL } from "drizzle-orm";
import { attachments, requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { isOwnRequest } from "./own-request";

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

async function sentRequests(ctx: ClientContext, subject: Subject) {
  const found = await ctx.db
    .select({
      id: requests.id,
      kind: requests.kind,
      number: requests.number,
      submittedAt: requests.submittedAt,
    })
    .from(requests)
    .where(isSentAbout(ctx, subject))
    .orderBy(requests.submittedAt, requests.id);
  return found.flatMap(({ number, submittedAt, ...sent }) =>
    number && submittedAt ? { ...sent, number, submittedAt } : [],
  );
}

async function attachmentsOf(ctx: ClientContext, subject: Subject) {
  if (ctx.client.declaredUntil) return [];
  return ctx.db
    .select({
      id: attachments.id,
      requestId: attachments.requestId,
      slot: attachments.slot,
      name: attachments.name,
      mediaType: attachments.mediaType,
    })
    .from(attachments)
    .innerJoin(requests, eq(requests.id, attachments.requestId))
    .where(isSentAbout(ctx, subject))
    .orderBy(attachments.createdAt, attachments.id);
}

function isSentAbout(ctx: ClientContext, { id, requestId }: Subject): SQL | undefined {
  const isAbout = or(eq(requests.subjectId, id), requestId ? eq(requests.id, requestId) : undefined);
  return and(isOwnRequest(ctx), isNotNull(requests.submittedAt), isAbout);
}
