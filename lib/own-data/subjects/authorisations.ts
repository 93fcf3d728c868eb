import { and, asc, isNull } from "drizzle-orm";
import { authorisations } from "#db/schema/health";
import type { ClientContext } from "#lib/core/context";
import { isOwnRecord } from "#lib/register/own-record";

/** Authorisations of the client, and those that answer a request of theirs, such as a parent's for a child. */
export async function readAuthorisations(ctx: ClientContext) {
  const { id, personId, requestId, closedAt } = authorisations;
  return ctx.db
    .select({
      id,
      number: authorisations.number,
      personId,
      policyId: authorisations.policyId,
      requestId,
      service: authorisations.service,
      institution: authorisations.institution,
      state: authorisations.state,
      steps: authorisations.steps,
      currency: authorisations.currency,
      highestPrice: authorisations.highestPrice,
      validUntil: authorisations.validUntil,
      reason: authorisations.reason,
      requestedDocuments: authorisations.requestedDocuments,
    })
    .from(authorisations)
    .where(and(isOwnRecord(ctx, { id, personId, requestId }), isNull(closedAt)))
    .orderBy(asc(id));
}
