import { setImmediate as othersRun } from "node:timers/promises";
import type { Env } from "#lib/core/env";
import { emptyBatch, type JudgedBatch, judgeNext } from "#lib/register/judge-batch";
import type { Kind } from "#lib/register/kind";
import type { CheckedFile } from "./check";
import { recordsOf, type Sent } from "./records";

/** Enough records to be worth a transaction, few enough bytes to hold two batches at once. */
const MOST = { records: 5_000, bytes: 1_500_000 };

export interface Batch extends JudgedBatch {
  /** Line of the file, by position. */
  lines: number[];
  bytes: number;
  /** How much of the file was read for this batch and those before. */
  bytesRead: number;
}

/** Reads a file and judges its records, without the first ones, which were settled before. */
export async function* batchesOf(
  env: Env,
  kind: Kind,
  file: CheckedFile,
  settledBefore: number,
): AsyncGenerator<Batch> {
  let bytesRead = 0;
  const see = (piece: Buffer) => {
    bytesRead += piece.length;
  };
  let batch = newBatch();
  for await (const records of recordsOf(file, settledBefore, see)) {
    for (const sent of records) {
      if (isFull(batch)) {
        yield { ...batch, bytesRead };
        batch = newBatch();
      }
      judge(env, kind, batch, sent);
    }
    // The database's answers to the batch before come in between.
    await othersRun();
  }
  if (batch.lines.length > 0) yield { ...batch, bytesRead };
}

function newBatch(): Batch {
  return { ...emptyBatch(), lines: [], bytes: 0, bytesRead: 0 };
}

function isFull({ lines, bytes }: Batch): boolean {
  return lines.length >= MOST.records || bytes >= MOST.bytes;
}

function judge(env: Env, kind: Kind, batch: Batch, sent: Sent): void {
  batch.lines.push(sent.line);
  batch.bytes += sent.length;
  if ("fault" in sent) batch.answers.push({ outcome: "rejected", id: null, field: "", reason: sent.fault });
  else judgeNext(env, kind, batch, sent.record);
}
