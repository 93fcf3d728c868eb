import { rmSync, writeFileSync } from "node:fs";
import type { UnmatchedReason } from "#lib/payments/bank/match-line";

/** What may be told of a line that nobody could match: nothing of who paid. */
export interface UnmatchedLine {
  statement: string;
  place: string;
  bookedOn: string;
  amount: number;
  currency: string;
  reference: string | null;
  reason: UnmatchedReason;
}

const HEADER = "statement,entry,bookedOn,amount,currency,reference,reason";

/** Writes a table of them for whoever looks after payments, or takes away the one of an earlier import. */
export function writeUnmatched(path: string, lines: readonly UnmatchedLine[]): void {
  rmSync(path, { force: true });
  if (lines.length === 0) return;
  writeFileSync(path, `${[HEADER, ...lines.map(rowOf)].join("\n")}\n`, { mode: 0o600 });
}

/** Names, digits and words of ours, so nothing has to be quoted. */
function rowOf({ statement, place, bookedOn, amount, currency, reference, reason }: UnmatchedLine): string {
  return [statement, place, bookedOn, decimal(amount), currency, reference ?? "", reason].join(",");
}

function decimal(amount: number): string {
  return `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;
}
