import { and, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { claims } from "#db/schema/claims";
import { authorisations } from "#db/schema/health";
import { requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { peopleActedFor } from "#lib/register/acting-for";
import { isSamePerson } from "#lib/register/same-person";
import type { RequestKind } from "./journey";
import { mayAddDocuments, mayComplain } from "./subject-rules";

/** A claim or authorisation that documents or a complaint belong to. */
export interface Subject {
  id: string;
  of: "claim" | "authorisation";
  coreId: string;
  /** Null while none was given. */
  number: string | null;
  /** Asked for and not yet received. */
  requestedDocuments: string[];
}

/** How long after its end a health policy still lets one act for the children on it. */
const DAYS_AFTER_END = 365;

/**
 * The client's claim or authorisation, as far as this kind of request may be made about it now; else null, also for
 * foreign ones. What is about health is hidden from declared accounts (security rule R2).
 */
export async function findSubject(
  ctx: ClientContext,
  kind: RequestKind,
  subjectId: string,
): Promise<Subject | null> {
  const claim = await findClaim(ctx, subjectId);
  if (claim) {
    const isAllowed = kind === "complaint" ? mayComplain(claim) : mayAddDocuments(claim);
    return isAllowed ? asSubject("claim", claim) : null;
  }
  const authorisation = kind === "complaint" ? undefined : await findAuthorisation(ctx, subjectId);
  return authorisation && mayAddDocuments(authorisation) ? asSubject("authorisation", authorisation) : null;
}

async function findClaim(ctx: ClientContext, id: string) {
  const [claim] = await ctx.db
    .select()
    .from(claims)
    .where(
      and(eq(claims.id, id), isNull(claims.closedAt), await isOwn(ctx, claims.claimantId, claims.requestId)),
    );
  const isHidden = claim?.kind === "medical-refund" && ctx.client.declaredUntil !== null;
  return isHidden ? undefined : claim;
}

async function findAuthorisation(ctx: ClientContext, id: string) {
  if (ctx.client.declaredUntil) return undefined;
  const [found] = await ctx.db
    .select()
    .from(authorisations)
    .where(
      and(
        eq(authorisations.id, id),
        isNull(authorisations.closedAt),
        await isOwn(ctx, authorisations.personId, authorisations.requestId),
      ),
    );
  return found;
}

/** About the client, about somebody they act for, or an answer to their own request. */
async function isOwn(ctx: ClientContext, person: PgColumn, request: PgColumn): Promise<SQL | undefined> {
  const { personId } = ctx.client;
  const others = await peopleActedFor(ctx, DAYS_AFTER_END);
  const ownRequests = ctx.db
    .select({ id: requests.id })
    .from(requests)
    .where(isSamePerson(requests.personId, personId));
  return or(
    isSamePerson(person, personId),
    ...others.map(({ id }) => isSamePerson(person, id)),
    inArray(request, ownRequests),
  );
}

function asSubject(
  of: Subject["of"],
  found: Pick<typeof authorisations.$inferSelect, "id" | "coreId" | "number" | "requestedDocuments">,
): Subject {
  const { id, coreId, number } = found;
  const asked = found.requestedDocuments.filter(({ receivedOn }) => !receivedOn);
  return { of, id, coreId, number, requestedDocuments: asked.map(({ name }) => name) };
}
