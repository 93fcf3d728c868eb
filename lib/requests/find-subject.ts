import { and, eq, isNull } from "drizzle-orm";
import { claims } from "#db/schema/claims";
import { authorisations } from "#db/schema/health";
import { requests } from "#db/schema/requests";
import { isId } from "#lib/attachments/own-draft";
import type { ClientContext } from "#lib/core/context";
import { isOwnRecord, isSentBy } from "#lib/register/own-record";
import { isShownClaim } from "#lib/register/shown-claim";
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

/**
 * The client's claim or authorisation, as far as this kind of request may be made about it now; else null, also for
 * foreign ones. What is about health is hidden from declared accounts (security rule R2). A complaint that was sent
 * counts at once, though the core system tells of it later.
 */
export async function findSubject(
  ctx: ClientContext,
  kind: RequestKind,
  subjectId: string,
): Promise<Subject | null> {
  if (!isId(subjectId)) return null;
  const claim = await findClaim(ctx, subjectId);
  if (claim) {
    const isAllowed =
      kind === "complaint"
        ? mayComplain(claim) && !(await hasComplained(ctx, subjectId))
        : mayAddDocuments(claim);
    return isAllowed ? asSubject("claim", claim) : null;
  }
  const authorisation = kind === "complaint" ? undefined : await findAuthorisation(ctx, subjectId);
  return authorisation && mayAddDocuments(authorisation) ? asSubject("authorisation", authorisation) : null;
}

async function findClaim(ctx: ClientContext, id: string) {
  const owned = { id: claims.id, personId: claims.claimantId, requestId: claims.requestId };
  const [claim] = await ctx.db
    .select()
    .from(claims)
    .where(and(eq(claims.id, id), isShownClaim(ctx), isOwnRecord(ctx, owned)));
  return claim;
}

async function hasComplained({ db, client }: ClientContext, claimId: string): Promise<boolean> {
  const isComplaint = and(eq(requests.kind, "complaint"), eq(requests.subjectId, claimId));
  const sent = await db
    .select({ id: requests.id })
    .from(requests)
    .where(and(isSentBy(client.personId), isComplaint));
  return sent.length > 0;
}

async function findAuthorisation(ctx: ClientContext, recordId: string) {
  if (ctx.client.declaredUntil) return undefined;
  const { id, personId, requestId, closedAt } = authorisations;
  const [found] = await ctx.db
    .select()
    .from(authorisations)
    .where(and(eq(id, recordId), isNull(closedAt), isOwnRecord(ctx, { id, personId, requestId })));
  return found;
}

function asSubject(
  of: Subject["of"],
  found: Pick<typeof authorisations.$inferSelect, "id" | "coreId" | "number" | "requestedDocuments">,
): Subject {
  const { id, coreId, number } = found;
  const asked = found.requestedDocuments.filter(({ receivedOn }) => !receivedOn);
  return { of, id, coreId, number, requestedDocuments: asked.map(({ name }) => name) };
}
