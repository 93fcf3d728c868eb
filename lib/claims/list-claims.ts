import { and, desc, eq, notInArray, type SQL, sql } from "drizzle-orm";
import { claims } from "#db/schema/claims";
import { persons } from "#db/schema/persons";
import { policies } from "#db/schema/policies";
import { requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { isOwnRecord, isSentBy } from "#lib/register/own-record";
import { isSamePerson } from "#lib/register/same-person";
import { isShownClaim } from "#lib/register/shown-claim";
import { withSentDocuments } from "#lib/register/with-sent-documents";

/** A claim as its client may see it; amounts in the smallest unit of its currency. */
export type ListedClaim = Awaited<ReturnType<typeof listClaims>>[number];

const OWNED = { id: claims.id, personId: claims.claimantId, requestId: claims.requestId };

/**
 * The client's claims, also those of others for whom the client sent the request; `which` narrows them down. Open ones
 * first, then by the day of the event. What the client sent meanwhile is not missing. A declared account gets none about
 * health (R2).
 */
export async function listClaims(ctx: ClientContext, which?: SQL) {
  const { personId } = ctx.client;
  const found = await ctx.db
    .select({
      id: claims.id,
      number: claims.number,
      requestId: claims.requestId,
      /** Of the request from which it came, when this client sent it. */
      requestNumber: requests.number,
      kind: claims.kind,
      state: claims.state,
      eventOn: claims.eventOn,
      steps: claims.steps,
      documentsCompleteAt: claims.documentsCompleteAt,
      requestedDocuments: claims.requestedDocuments,
      currency: claims.currency,
      claimed: claims.claimed,
      reserve: claims.reserve,
      approved: claims.approved,
      decision: claims.decision,
      decisionReason: claims.decisionReason,
      payouts: claims.payouts,
      complaint: claims.complaint,
      policyNumber: policies.number,
      /** Of the insured vehicle: with motor liability the damaged one is another. */
      plateNumber: sql<string | null>`case when ${policies.line} = 'casco'
        then ${policies.particulars}->'vehicle'->>'plateNumber' end`,
      /** For whom the client asks; null when for themselves. */
      claimantName: sql<string | null>`case when not ${isSamePerson(claims.claimantId, personId)}
        then ${persons.givenName} || ' ' || ${persons.familyName} end`,
    })
    .from(claims)
    .leftJoin(policies, eq(policies.id, claims.policyId))
    .leftJoin(persons, eq(persons.id, claims.claimantId))
    .leftJoin(requests, and(eq(requests.id, claims.requestId), isSentBy(personId)))
    .where(and(isOwnRecord(ctx, OWNED), isShownClaim(ctx), which))
    .orderBy(desc(notInArray(claims.state, ["decided", "paid"])), desc(claims.eventOn), claims.id);
  return withSentDocuments(ctx, found);
}
