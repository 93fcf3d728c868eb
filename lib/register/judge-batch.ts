import type { Env } from "#lib/core/env";
import { judgeRecord, type Rejection } from "./judge-record";
import type { Kind, Row } from "./kind";
import type { Settled } from "./merge-staged";

/** What became of one record that was sent. */
export type Answer =
  | { outcome: "stored" | "unchanged" | "superseded" }
  | ({ outcome: "rejected"; id: string | null } & Rejection);

export interface JudgedBatch {
  /** To be staged: the newest version of every record that was well-formed. `position` is its place in the batch. */
  rows: (Row & { position: number })[];
  /** One for each record sent; of those in `rows` it is what it will be unless the merge says otherwise. */
  answers: Answer[];
}

/** Checks the records of a batch. Of several versions of one record only the newest goes on. */
export function judgeBatch(env: Env, kind: Kind, sent: readonly unknown[]): JudgedBatch {
  const newest = new Map<unknown, Row & { position: number }>();
  const answers = sent.map((record, position): Answer => {
    const { row, rejection, ...rejected } = judgeRecord(env, kind, record);
    if (rejection) return { outcome: "rejected", id: null, ...rejected, ...rejection };
    const before = newest.get(row.id);
    if (before && Number(before.version) >= Number(row.version))
      return { outcome: before.version === row.version ? "unchanged" : "superseded" };
    newest.set(row.id, { ...row, position });
    return { outcome: "superseded" };
  });
  return { rows: [...newest.values()], answers };
}

/** The answers with what the merge found. */
export function settle(kind: Kind, { rows, answers }: JudgedBatch, settled: readonly Settled[]): Answer[] {
  const ids = new Map(rows.map(({ position, id }) => [position, String(id)]));
  const final = [...answers];
  for (const { position, settlement } of settled) {
    const id = ids.get(position) ?? null;
    final[position] = isRefusal(settlement)
      ? { outcome: "rejected", id, field: fieldOf(kind, settlement), reason: settlement }
      : { outcome: settlement };
  }
  return final;
}

function isRefusal(settlement: Settled["settlement"]): settlement is "taken" | "merged-in-a-circle" {
  return settlement === "taken" || settlement === "merged-in-a-circle";
}

function fieldOf(kind: Kind, refusal: "taken" | "merged-in-a-circle"): string {
  return refusal === "taken" ? (kind.unique?.field ?? "") : "mergedInto";
}
