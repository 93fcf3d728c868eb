import { and, eq, isNull, sql } from "drizzle-orm";
import { type Answers, requests } from "#db/schema/requests";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Refused, refuse } from "#lib/core/result";
import type { Draft } from "./draft";
import { findDraft, findDraftById } from "./find-draft";
import type { RequestKind, Step } from "./journey";
import { journeyOf } from "./journey-of";
import { isOwnRequest } from "./own-request";
import { CHECK, firstOpenStep, missingFiles, stepsOf } from "./progress";
import { readStep, type StepErrors } from "./read-step";

export type SaveStepResult =
  /** Address of the next page: the first on which something is missing, or "provera". */
  | { ok: true; value: string }
  | Refused<"no-draft" | "no-such-step">
  | (Refused<"wrong-answers"> & { errors: StepErrors });

/**
 * Keeps what was typed on one page of a draft. Refuses all of it when one field is wrong, and says which and why, by
 * the names of fields and of slots whose document is missing. Answers that no longer fit an earlier one are dropped.
 */
export async function saveStep(
  ctx: ClientContext,
  kind: RequestKind,
  address: string,
  typed: Record<string, string>,
  subjectId: string | null = null,
): Promise<SaveStepResult> {
  const draft = await findDraft(ctx, kind, subjectId);
  if (!draft) return refuse("no-draft");
  const step = stepsOf(draft).find((one) => one.address === address);
  if (!step) return refuse("no-such-step");
  const { answers, errors } = readStep(step, typed, draft);
  if (Object.keys(errors).length > 0) return { ...refuse("wrong-answers"), errors };
  const saved = await inTransaction(ctx, (tx) => keep(tx, draft.id, step, answers));
  return saved ? afterStep(saved, step) : refuse("no-draft");
}

/** For whoever goes on later: keeps what is right of what was typed on one page, if anything was, and says nothing of the rest. */
export async function putAside(
  ctx: ClientContext,
  kind: RequestKind,
  address: string,
  typed: Record<string, string>,
): Promise<void> {
  if (Object.values(typed).every((value) => value.trim() === "")) return;
  const draft = await findDraft(ctx, kind, null);
  const step = draft && stepsOf(draft).find((one) => one.address === address);
  if (!step) return;
  const { answers } = readStep(step, typed, draft);
  await inTransaction(ctx, (tx) => keep(tx, draft.id, step, answers));
}

/** Under the row's lock, so that two tabs on two pages lose nothing of one another. */
async function keep(tx: ClientContext, id: string, step: Step, answers: Answers): Promise<Draft | null> {
  const isOpen = and(eq(requests.id, id), isOwnRequest(tx), isNull(requests.submittedAt));
  const [locked] = await tx.db.select().from(requests).where(isOpen).for("update");
  const before = locked && (await findDraftById(tx, id));
  if (!before) return null;
  const after = { ...withoutFollowers(before, step, answers), ...answers };
  await tx.db
    .update(requests)
    .set({ answers: after, revision: sql`${requests.revision} + 1`, updatedAt: sql`now()` })
    .where(and(isOpen, sql`${requests.answers} <> ${JSON.stringify(after)}::jsonb`));
  return findDraftById(tx, id);
}

/** What was answered about something that is now another one. */
function withoutFollowers(draft: Draft, step: Step, answers: Answers): Answers {
  const changed = step.fields.filter(({ name }) => draft.answers[name] !== answers[name]);
  const followers = journeyOf(draft.kind)
    .steps.flatMap(({ fields }) => fields)
    .filter(({ follows }) => changed.some(({ name }) => name === follows))
    .map(({ name }) => name);
  return Object.fromEntries(Object.entries(draft.answers).filter(([name]) => !followers.includes(name)));
}

function afterStep(draft: Draft, step: Step): SaveStepResult {
  const errors = missingFiles(step, draft);
  if (Object.keys(errors).length > 0) return { ...refuse("wrong-answers"), errors };
  return ok(firstOpenStep(draft)?.address ?? CHECK);
}
