import { and, eq, inArray } from "drizzle-orm";
import type { RequestedDocument } from "#db/schema/claims";
import { attachments, requests } from "#db/schema/requests";
import { belgradeDay } from "#lib/core/belgrade-day";
import type { ClientContext } from "#lib/core/context";
import { isSentBy } from "./own-record";

interface Asking {
  id: string;
  steps: readonly { state: string; at: string }[];
  requestedDocuments: RequestedDocument[];
}

interface Sent {
  subjectId: string | null;
  slot: string;
  submittedAt: Date | null;
}

/**
 * Claims or authorisations, in which documents that the client has sent since they were last asked for count as
 * received: the core system tells of them only later, and nobody should be asked for what they have just sent.
 */
export async function withSentDocuments<R extends Asking>(ctx: ClientContext, records: R[]): Promise<R[]> {
  const asking = records.filter(({ requestedDocuments }) => requestedDocuments.some(isMissing));
  if (asking.length === 0) return records;
  const sent: Sent[] = await ctx.db
    .select({ subjectId: requests.subjectId, slot: attachments.slot, submittedAt: requests.submittedAt })
    .from(attachments)
    .innerJoin(requests, eq(requests.id, attachments.requestId))
    .where(
      and(
        isSentBy(ctx.client.personId),
        eq(requests.kind, "additional-documents"),
        inArray(
          requests.subjectId,
          asking.map(({ id }) => id),
        ),
      ),
    );
  return records.map((record) => ({
    ...record,
    requestedDocuments: record.requestedDocuments.map((document) => asSent(document, record, sent)),
  }));
}

function isMissing({ receivedOn }: RequestedDocument): boolean {
  return !receivedOn;
}

function asSent(
  document: RequestedDocument,
  { id, steps }: Asking,
  sent: readonly Sent[],
): RequestedDocument {
  if (!isMissing(document)) return document;
  const askedAt = steps.findLast(({ state }) => state === "documents-needed")?.at;
  const answer = sent.find(
    ({ subjectId, slot, submittedAt }) =>
      subjectId === id &&
      slot === document.name &&
      submittedAt !== null &&
      belgradeDay(submittedAt) >= document.askedOn &&
      (!askedAt || submittedAt > new Date(askedAt)),
  );
  return answer?.submittedAt ? { ...document, receivedOn: belgradeDay(answer.submittedAt) } : document;
}
