import type { Sql, TransactionSql } from "postgres";
import { registerId } from "#lib/register/core-id";
import { type SettledBatch, settle } from "#lib/register/judge-batch";
import type { Kind } from "#lib/register/kind";
import { mergeStaged } from "#lib/register/merge-staged";
import { makeStaging, type Run } from "#lib/register/staging";
import type { Batch } from "./batches";
import { copyStaged } from "./copy-staged";
import type { Counts } from "./imports";

/** What a batch came to. */
export interface Outcome extends SettledBatch {
  counts: Counts;
}

/**
 * Takes one batch into the register in one transaction. `note` writes down what it came to before all of it is
 * committed together, or has all of it undone.
 */
export async function storeBatch(
  sql: Sql,
  kind: Kind,
  batch: Batch,
  note: (tx: TransactionSql, outcome: Outcome) => Promise<"kept" | "undone">,
): Promise<Outcome> {
  let undone: Outcome | undefined;
  try {
    return await sql.begin(async (tx) => {
      const outcome = await merge(tx, kind, batch);
      if ((await note(tx, outcome)) === "kept") return outcome;
      undone = outcome;
      throw new Error("Nothing of a dry run stays.");
    });
  } catch (error) {
    if (undone) return undone;
    throw error;
  }
}

async function merge(tx: TransactionSql, kind: Kind, batch: Batch): Promise<Outcome> {
  const run: Run = (statement) => tx.unsafe(statement);
  await makeStaging(run, kind);
  await copyStaged(tx, kind, batch.newest.values());
  const settled = settle(kind, batch, await mergeStaged(run, kind));
  return { ...settled, counts: count(settled.answers) };
}

function count(answers: SettledBatch["answers"]): Counts {
  const counts = { settled: answers.length, stored: 0, unchanged: 0, superseded: 0, rejected: 0 };
  for (const { outcome } of answers) counts[outcome] += 1;
  return counts;
}

/** Puts down which records the file holds, rejected ones too: they have not vanished. */
export async function noteSeen(
  tx: TransactionSql,
  kind: Kind,
  batch: Batch,
  { answers }: SettledBatch,
): Promise<void> {
  const rejected = answers.flatMap((answer) =>
    answer.outcome === "rejected" && answer.id ? [answer.id] : [],
  );
  const ids = [...batch.newest.keys(), ...rejected.map((id) => registerId(kind.name, id))];
  await tx`insert into import_seen select distinct unnest(${ids}::uuid[]) order by 1 on conflict do nothing`;
}
