import { and, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { authorisations } from "#db/schema/health";
import { persons } from "#db/schema/persons";
import { policies } from "#db/schema/policies";
import { requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { isOwnRecord, isSentBy } from "#lib/register/own-record";
import { isSamePerson } from "#lib/register/same-person";
import { withSentDocuments } from "#lib/register/with-sent-documents";

/** An authorisation as its client may see it; amounts in the smallest unit of its currency. */
export type ListedAuthorisation = Awaited<ReturnType<typeof listAuthorisations>>[number];

const OWNED = {
  id: authorisations.id,
  personId: authorisations.personId,
  requestId: authorisations.requestId,
};

/**
 * Authorisations of the client and of those for whom the client sent the request; `which` narrows them down. What can
 * be used or is being decided first, then the newest. None for a declared account (R2).
 */
export async function listAuthorisations(ctx: ClientContext, which?: SQL) {
  const { personId, declaredUntil } = ctx.client;
  const found = await ctx.db
    .select({
      id: authorisations.id,
      number: authorisations.number,
      requestId: authorisations.requestId,
      /** Of the request from which it came, when this client sent it. */
      requestNumber: requests.number,
      state: authorisations.state,
      steps: authorisations.steps,
      service: authorisations.service,
      institution: authorisations.institution,
      currency: authorisations.currency,
      highestPrice: authorisations.highestPrice,
      validUntil: authorisations.validUntil,
      reason: authorisations.reason,
      requestedDocuments: authorisations.requestedDocuments,
      policyNumber: policies.number,
      /** For whom the client asks; null when for themselves. */
      personName: sql<string | null>`case when not ${isSamePerson(authorisations.personId, personId)}
        then ${persons.givenName} || ' ' || ${persons.familyName} end`,
    })
    .from(authorisations)
    .leftJoin(policies, eq(policies.id, authorisations.policyId))
    .leftJoin(persons, eq(persons.id, authorisations.personId))
    .leftJoin(requests, and(eq(requests.id, authorisations.requestId), isSentBy(personId)))
    .where(
      and(
        isOwnRecord(ctx, OWNED),
        isNull(authorisations.closedAt),
        declaredUntil ? sql`false` : undefined,
        which,
      ),
    )
    .orderBy(
      desc(inArray(authorisations.state, ["received", "in-progress", "documents-needed", "approved"])),
      desc(sql`${authorisations.steps}->-1->>'at'`),
      authorisations.id,
    );
  return withSentDocuments(ctx, found);
}
