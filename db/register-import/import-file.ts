import type { Sql } from "postgres";
import { joinMergedAccounts } from "#lib/accounts/join-merged";
import { type Context, inTransaction } from "#lib/core/context";
import { isTold, tellChanges } from "#lib/notices/tell-changes";
import type { Answer } from "#lib/register/judge-batch";
import { KINDS } from "#lib/register/kinds";
import { type Batch, batchesOf } from "./batches";
import type { CheckedFile } from "./check";
import { closeVanished, type TooMany } from "./close-vanished";
import { advanceImport, beginImport, type Counts, finishImport, type Import, NOTHING } from "./imports";
import type { Options } from "./options";
import { startProgress } from "./progress";
import { appendRejects, openRejects, type Reject } from "./rejects";
import { noteSeen, storeBatch } from "./store-batch";

/** What a file came to, over all its interrupted runs. */
export interface Summary extends Counts {
  closed: number;
  /** Set when nothing was closed because it would have been too much. */
  tooMany: TooMany | null;
  /** Of this run alone. */
  seconds: number;
  recordsNow: number;
}

/** Takes a checked file into the register, from where it was interrupted. */
export async function importFile(
  ctx: Context,
  sql: Sql,
  file: CheckedFile,
  options: Options,
): Promise<Summary> {
  const start = performance.now();
  const kind = KINDS[file.kind];
  const { isDryRun, isSnapshot } = options;
  const before = isDryRun ? null : await beginImport(sql, file, isSnapshot);
  const counts = await takeBatches(ctx, sql, file, before, isSnapshot);
  const closed = isSnapshot && before ? await closeVanished(sql, kind, options.closesAnyNumber) : 0;
  if (kind.name === "persons" && !isDryRun) await inTransaction(ctx, joinMergedAccounts);
  const tooMany = typeof closed === "number" ? null : closed;
  if (before && !tooMany) await finishImport(sql, before);
  return {
    ...counts,
    closed: typeof closed === "number" ? closed : 0,
    tooMany,
    seconds: (performance.now() - start) / 1000,
    recordsNow: counts.settled - (before?.settled ?? 0),
  };
}

/** While the database works on a batch, the next one is judged. */
async function takeBatches(
  { env }: Context,
  sql: Sql,
  file: CheckedFile,
  before: Import | null,
  isSnapshot: boolean,
): Promise<Counts> {
  const kind = KINDS[file.kind];
  const counts = { ...(before ?? NOTHING) };
  const rejects = openRejects(file.rejectsPath, before?.rejectsLength ?? 0);
  const progress = startProgress(file.name, file.source.size);
  const take = async (batch: Batch) => {
    const outcome = await storeBatch(sql, kind, batch, async (tx, outcome) => {
      appendRejects(rejects, rejectsOf(file, batch, outcome.answers));
      if (!before) return "undone";
      if (isSnapshot) await noteSeen(tx, kind, batch, outcome);
      if (isTold(file.kind))
        await tellChanges((statement) => tx.unsafe(statement), file.kind, outcome.storedIds);
      await advanceImport(tx, before, outcome.counts, rejects.length);
      return "kept";
    });
    add(counts, outcome.counts);
    progress.show({ bytes: batch.bytesRead, records: counts.settled - (before?.settled ?? 0) });
  };
  let taking = Promise.resolve();
  for await (const batch of batchesOf(env, kind, file, counts.settled)) {
    await taking;
    taking = take(batch);
    // A failure is thrown where it is waited for.
    taking.catch(() => {});
  }
  await taking;
  progress.end();
  return counts;
}

function rejectsOf({ name }: CheckedFile, { lines }: Batch, answers: readonly Answer[]): Reject[] {
  return answers.flatMap((answer, position) => {
    if (answer.outcome !== "rejected") return [];
    const { id, field, reason } = answer;
    return [{ file: name, line: lines[position] ?? 0, ...(id !== null && { id }), field, reason }];
  });
}

function add(counts: Counts, more: Counts): void {
  for (const name of Object.keys(NOTHING) as (keyof Counts)[]) counts[name] += more[name];
}
