import { and, eq, exists, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { claims } from "#db/schema/claims";
import { documents } from "#db/schema/documents";
import { authorisations } from "#db/schema/health";
import { pensionContracts } from "#db/schema/pension";
import type { ClientContext } from "#lib/core/context";
import { isOwnRecord } from "./own-record";
import { policiesInFull } from "./policies-in-full";
import { isSamePerson } from "./same-person";

/**
 * For `where`: a document that the client may open. Of a policy: who may see all of it. Of a claim or an authorisation:
 * who may see that one. Of a pension contract: its member. None for a declared account (R2).
 */
export function isOwnDocument(ctx: ClientContext): SQL | undefined {
  if (ctx.client.declaredUntil) return sql`false`;
  const { personId } = ctx.client;
  const about = (table: PgTable, is: SQL | undefined) =>
    exists(ctx.db.select({ one: sql`1` }).from(table).where(is));
  return and(
    isNull(documents.closedAt),
    or(
      and(eq(documents.subject, "policy"), inArray(documents.subjectId, policiesInFull(ctx))),
      and(eq(documents.subject, "claim"), about(claims, isOwnClaim(ctx))),
      and(eq(documents.subject, "authorisation"), about(authorisations, isOwnAuthorisation(ctx))),
      and(
        eq(documents.subject, "pension-contract"),
        about(
          pensionContracts,
          and(
            eq(pensionContracts.id, documents.subjectId),
            isSamePerson(pensionContracts.memberId, personId),
          ),
        ),
      ),
      and(eq(documents.subject, "person"), isSamePerson(documents.subjectId, personId)),
    ),
  );
}

function isOwnClaim(ctx: ClientContext): SQL | undefined {
  const { id, claimantId, requestId, closedAt } = claims;
  return and(
    eq(id, documents.subjectId),
    isNull(closedAt),
    isOwnRecord(ctx, { id, personId: claimantId, requestId }),
  );
}

function isOwnAuthorisation(ctx: ClientContext): SQL | undefined {
  const { id, personId, requestId, closedAt } = authorisations;
  return and(eq(id, documents.subjectId), isNull(closedAt), isOwnRecord(ctx, { id, personId, requestId }));
}
