import { and, inArray, isNotNull, sql } from "drizzle-orm";
import { bankEntries } from "#db/schema/payments";
import { type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import type { Statement, StatementLine } from "../statement/statement";
import { statementAccount } from "../statement/statement-account";
import { type BankEntry, type CountedEntry, countEntries, isMatched } from "./count-entries";
import { findInstalments } from "./find-instalments";
import { keysOf } from "./keys-of";
import { type Match, matchLine, type UnmatchedReason } from "./match-line";
import { oneAtATime } from "./one-at-a-time";

export interface LineOutcome {
  line: StatementLine;
  /** "known": it was counted before. */
  outcome: "counted" | "known" | UnmatchedReason;
  /** What may be shown of its reference. */
  reference: string | null;
}

/**
 * Takes a statement in one transaction: what arrived for an instalment goes into the ledger, each line once however
 * often it comes, and what nobody can match waits for an instalment with its reference. Refuses statements of accounts
 * on which no premiums are paid.
 */
export async function takeStatement(
  ctx: Context,
  statement: Statement,
): Promise<Result<LineOutcome[], "foreign-account">> {
  const account = statementAccount(statement.account);
  if (!account || account !== ctx.env.payees.premium?.account) return refuse("foreign-account");
  const lines = [...keysOf(ctx.env, { ...statement, account })];
  return inTransaction(ctx, async (tx) => {
    await oneAtATime(tx);
    const instalments = await findInstalments(tx, statement.lines);
    const matched = lines.map(([key, line]) => ({ key, line, match: matchLine(line, instalments) }));
    const counted = await keep(tx, statement.name, matched);
    await countEntries(tx, counted);
    const settled = await settledOf(
      tx,
      matched.map(({ key }) => key),
    );
    const now = new Set(counted.map(({ key }) => key.toString("hex")));
    return ok(
      matched.map(({ key, line, match }) => {
        const { reference } = match;
        if (now.has(key)) return { line, outcome: "counted", reference };
        return {
          line,
          outcome: settled.has(key) || !("reason" in match) ? "known" : match.reason,
          reference,
        };
      }),
    );
  });
}

interface MatchedLine {
  key: string;
  line: StatementLine;
  match: Match;
}

/** Rows of one statement. */
const MOST = 1_000;

/** Keeps lines that are new, and what is known now of those that waited. Gives back the ones to be counted. */
async function keep(tx: Context, statement: string, matched: MatchedLine[]): Promise<CountedEntry[]> {
  const rows = matched
    .filter(({ line }) => line.trouble === null)
    .map(({ key, line: { bookedOn, amount, currency }, match: { instalmentId, reference } }) => {
      return { key: Buffer.from(key, "hex"), statement, bookedOn, amount, currency, reference, instalmentId };
    });
  const kept: BankEntry[] = [];
  for (let from = 0; from < rows.length; from += MOST) {
    const more = await tx.db
      .insert(bankEntries)
      .values(rows.slice(from, from + MOST))
      .onConflictDoUpdate({
        target: bankEntries.key,
        set: { instalmentId: sql`excluded.instalment_id`, reference: sql`excluded.reference` },
        setWhere: sql`${bankEntries.instalmentId} is null and excluded.instalment_id is not null`,
      })
      .returning();
    kept.push(...more);
  }
  return kept.filter(isMatched);
}

/** Which of these are counted. */
async function settledOf(tx: Context, keys: string[]): Promise<Set<string>> {
  const settled = new Set<string>();
  for (let from = 0; from < keys.length; from += MOST) {
    const rows = await tx.db
      .select({ key: bankEntries.key })
      .from(bankEntries)
      .where(
        and(
          inArray(
            bankEntries.key,
            keys.slice(from, from + MOST).map((key) => Buffer.from(key, "hex")),
          ),
          isNotNull(bankEntries.instalmentId),
        ),
      );
    for (const { key } of rows) settled.add(key.toString("hex"));
  }
  return settled;
}
