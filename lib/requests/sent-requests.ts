import { and, desc, eq, isNotNull, notExists, type SQL, sql } from "drizzle-orm";
import { claims } from "#db/schema/claims";
import { authorisations } from "#db/schema/health";
import { type Answers, requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import type { RequestKind } from "./journey";
import { hasId, isOwnRequest } from "./own-request";
import { isRequestNumber } from "./request-number";

/** A request as it was sent. */
export interface SentRequest {
  id: string;
  kind: RequestKind;
  number: string;
  submittedAt: Date;
  subjectId: string | null;
  answers: Answers;
}

/** The client's sent request of this number; null for any other, and for a declared account when it is about health (R2). */
export async function findRequest(ctx: ClientContext, number: string): Promise<SentRequest | null> {
  const [sent] = isRequestNumber(number) ? await findSent(ctx, eq(requests.number, number)) : [];
  return sent ?? null;
}

/** As `findRequest`, by the request's own id. */
export async function findRequestById(ctx: ClientContext, id: string): Promise<SentRequest | null> {
  const [sent] = await findSent(ctx, hasId(id));
  return sent ?? null;
}

/** What the client sent and no claim or authorisation answers yet, the newest first. */
export async function listSentRequests(ctx: ClientContext): Promise<SentRequest[]> {
  const byClaim = ctx.db.select({ one: sql`1` }).from(claims).where(eq(claims.requestId, requests.id));
  const byAuthorisation = ctx.db
    .select({ one: sql`1` })
    .from(authorisations)
    .where(eq(authorisations.requestId, requests.id));
  return findSent(ctx, and(notExists(byClaim), notExists(byAuthorisation)));
}

async function findSent(ctx: ClientContext, further: SQL | undefined): Promise<SentRequest[]> {
  const { id, kind, number, submittedAt, subjectId, answers } = requests;
  const found = await ctx.db
    .select({ id, kind, number, submittedAt, subjectId, answers })
    .from(requests)
    .where(and(isOwnRequest(ctx), isNotNull(submittedAt), further))
    .orderBy(desc(submittedAt));
  return found.flatMap(({ number: given, submittedAt: at, ...sent }) =>
    given && at ? { ...sent, number: given, submittedAt: at } : [],
  );
}
