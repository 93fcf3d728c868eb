import type { Context } from "#lib/core/context";
import { type LineOutcome, takeStatement } from "#lib/payments/bank/take-statement";
import type { ReadStatement, StatementFault } from "#lib/payments/statement/statement";
import type { StatementFile } from "./statement-file";
import { type UnmatchedLine, writeUnmatched } from "./unmatched";

export interface Imported {
  statements: number;
  counted: number;
  known: number;
  unmatched: UnmatchedLine[];
  /** Entries that are no money that arrived. */
  others: number;
  /** Statements that were not taken, each in a sentence. */
  refused: string[];
}

const FAULTS: Record<StatementFault, string> = {
  "no-account": "does not say of which account it is",
  malformed: "is not built as statements are",
  "bad-entry": "has an entry that is not built as entries are",
  "bad-amount": "has an amount that is none",
  "bad-day": "has a day that does not exist",
  unfinished: "has no closing balance: it was cut off",
  "does-not-add-up": "does not add up: its entries do not lead from its first balance to its last",
};

/** Takes the statements of a file, each for itself. */
export async function importStatements(ctx: Context, file: StatementFile): Promise<Imported> {
  const imported: Imported = { statements: 0, counted: 0, known: 0, others: 0, unmatched: [], refused: [] };
  for (const [index, statement] of file.statements.entries()) {
    const outcomes = await take(ctx, statement);
    if (typeof outcomes === "string")
      imported.refused.push(`statement ${index + 1} (${statement.name}) ${outcomes}`);
    else addUp(imported, statement, outcomes);
  }
  writeUnmatched(file.unmatchedPath, imported.unmatched);
  return imported;
}

/** What became of its lines, or why it was not taken. */
async function take(ctx: Context, statement: ReadStatement): Promise<LineOutcome[] | string> {
  if ("fault" in statement)
    return `${FAULTS[statement.fault]}${statement.place ? `: entry ${statement.place}` : ""}.`;
  const taken = await takeStatement(ctx, statement);
  return taken.ok ? taken.value : "is of an account that is not in PAYEE_ACCOUNT.";
}

function addUp(imported: Imported, statement: ReadStatement, outcomes: LineOutcome[]): void {
  imported.statements += 1;
  imported.others += "others" in statement ? statement.others : 0;
  for (const { line, outcome, reference } of outcomes) {
    if (outcome === "counted" || outcome === "known") imported[outcome] += 1;
    else imported.unmatched.push({ ...line, statement: statement.name, reference, reason: outcome });
  }
}
