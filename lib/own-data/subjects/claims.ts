import { and, asc, sql } from "drizzle-orm";
import { claims } from "#db/schema/claims";
import type { ClientContext } from "#lib/core/context";
import { isOwnRecord } from "#lib/register/own-record";
import { isShownClaim } from "#lib/register/shown-claim";

/** Claims of the client, and those that answer a request of theirs, such as a parent's for a child. */
export async function readClaims(ctx: ClientContext) {
  const { id, claimantId, requestId } = claims;
  return ctx.db
    .select({
      id,
      number: claims.number,
      kind: claims.kind,
      policyId: claims.policyId,
      claimantId,
      requestId,
      eventOn: claims.eventOn,
      state: claims.state,
      steps: claims.steps,
      documentsCompleteAt: claims.documentsCompleteAt,
      currency: claims.currency,
      claimed: claims.claimed,
      // Shown until the decision, when it has done its work.
      reserve: sql<number | null>`case when ${claims.decision} is null then ${claims.reserve} end`.mapWith(
        claims.reserve,
      ),
      approved: claims.approved,
      decision: claims.decision,
      decisionReason: claims.decisionReason,
      requestedDocuments: claims.requestedDocuments,
      payouts: claims.payouts,
      complaint: claims.complaint,
    })
    .from(claims)
    .where(and(isOwnRecord(ctx, { id, personId: claimantId, requestId }), isShownClaim(ctx)))
    .orderBy(asc(claims.eventOn), asc(id));
}
