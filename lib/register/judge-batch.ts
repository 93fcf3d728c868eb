import type { Env } from "#lib/core/env";
import { judgeRecord, type Rejection } from "./judge-record";
import type { Kind, Row } from "./kind";
import type { Settled } from "./merge-staged";

/** What became of one record that was sent. */
export type Answer =
  | { outcome: "stored" | "unchanged" | "superseded" }
  /** `id` is the core system's, when it could be read and is no JMBG. */
  | ({ outcome: "rejected"; id: string | null } & Rejection);

export interface JudgedBatch {
  /** To be staged, by id: the newest version of every record that was well-formed. `position` is its place in the batch. */
  newest: Map<string, Row & { position: number }>;
  /** One for each record judged; of those to be staged it is what it will be unless the merge says otherwise. */
  answers: Answer[];
}

/** Checks the records of a batch. Of several versions of one record only the newest goes on. */
export function judgeBatch(env: Env, kind: Kind, sent: readonly unknown[]): JudgedBatch {
  const batch = emptyBatch();
  for (const record of sent) judgeNext(env, kind, batch, record);
  return batch;
}

export function emptyBatch(): JudgedBatch {
  return { newest: new Map(), answers: [] };
}

/** Checks one more record of a batch: for whoever cannot stand still until all of it is judged. */
export function judgeNext(env: Env, kind: Kind, { newest, answers }: JudgedBatch, sent: unknown): void {
  const { row, rejection, ...rejected } = judgeRecord(env, kind, sent);
  if (rejection) {
    answers.push({ outcome: "rejected", id: null, ...rejected, ...rejection });
    return;
  }
  const id = String(row.id);
  const before = newest.get(id);
  if (before && Number(before.version) >= Number(row.version)) {
    answers.push({ outcome: before.version === row.version ? "unchanged" : "superseded" });
    return;
  }
  if (before) answers[before.position] = { outcome: "superseded" };
  newest.set(id, Object.assign(row, { position: answers.length }));
  answers.push({ outcome: "stored" });
}

export interface SettledBatch {
  answers: Answer[];
  /** Of the records that were stored. */
  storedIds: string[];
}

/** What became of a batch, with what the merge found. */
export function settle(kind: Kind, batch: JudgedBatch, settled: readonly Settled[]): SettledBatch {
  const answers = settled.length === 0 ? batch.answers : answersAfter(kind, batch, settled);
  const stored = [...batch.newest].filter(([, { position }]) => answers[position]?.outcome === "stored");
  return { answers, storedIds: stored.map(([id]) => id) };
}

function answersAfter(kind: Kind, { newest, answers }: JudgedBatch, settled: readonly Settled[]): Answer[] {
  const ids = new Map([...newest.values()].map(({ position, core_id }) => [position, String(core_id)]));
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
