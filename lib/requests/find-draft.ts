import { and, count, desc, eq, gt, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { attachments, requests } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import type { Draft } from "./draft";
import { findSubject } from "./find-subject";
import type { RequestKind } from "./journey";
import { journeyChoices } from "./journey-choices";
import { journeyOf } from "./journey-of";
import { hasId, isAbout, isOwnRequest } from "./own-request";
import { settleAnswers } from "./settle-answers";

/**
 * The client's draft of this kind, about this claim or authorisation where the kind belongs to one; null when there is
 * none, when its claim can take it no longer, or, for a declared account, when it is about health (R2).
 */
export async function findDraft(
  ctx: ClientContext,
  kind: RequestKind,
  subjectId: string | null = null,
): Promise<Draft | null> {
  const [draft] = await findDrafts(ctx, and(eq(requests.kind, kind), isAbout(subjectId)));
  return draft ?? null;
}

/** What the client began and has not sent, the newest first; where nothing was answered or added yet, nothing was begun. */
export async function listDrafts(ctx: ClientContext): Promise<Draft[]> {
  return findDrafts(ctx, gt(requests.revision, 0));
}

/** As `findDraft`, by the draft's own id. */
export async function findDraftById(ctx: ClientContext, id: string): Promise<Draft | null> {
  const [draft] = await findDrafts(ctx, hasId(id));
  return draft ?? null;
}

async function findDrafts(ctx: ClientContext, further?: SQL): Promise<Draft[]> {
  const rows = await ctx.db
    .select()
    .from(requests)
    .where(and(isOwnRequest(ctx), isNull(requests.submittedAt), further))
    .orderBy(desc(requests.updatedAt));
  const files = await countFiles(ctx, rows);
  const drafts = await Promise.all(rows.map((row) => asDraft(ctx, row, files.get(row.id) ?? {})));
  return drafts.filter((draft) => draft !== null);
}

async function asDraft(
  ctx: ClientContext,
  row: typeof requests.$inferSelect,
  files: Record<string, number>,
): Promise<Draft | null> {
  const { id, kind, subjectId, revision, updatedAt } = row;
  const isDeclared = ctx.client.declaredUntil !== null;
  const subject = subjectId ? await findSubject(ctx, kind, subjectId) : null;
  if (subjectId && !subject) return null;
  const journey = journeyOf(kind);
  const choices = await journeyChoices(ctx, journey);
  const answers = settleAnswers(journey, row.answers, { choices, isDeclared });
  const requestedDocuments = subject?.requestedDocuments ?? [];
  return {
    id,
    kind,
    subjectId,
    answers,
    revision,
    updatedAt,
    choices,
    requestedDocuments,
    files,
    isDeclared,
  };
}

async function countFiles(ctx: ClientContext, rows: { id: string }[]) {
  const counts = new Map<string, Record<string, number>>();
  if (rows.length === 0) return counts;
  const ids = rows.map(({ id }) => id);
  const found = await ctx.db
    .select({ requestId: attachments.requestId, slot: attachments.slot, files: count() })
    .from(attachments)
    .where(and(inArray(attachments.requestId, ids), sql`${attachments.scan} <> 'infected'`))
    .groupBy(attachments.requestId, attachments.slot);
  for (const { requestId, slot, files } of found)
    counts.set(requestId, { ...counts.get(requestId), [slot]: files });
  return counts;
}
