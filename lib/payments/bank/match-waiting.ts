import { and, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { bankEntries } from "#db/schema/payments";
import { type Context, inTransaction } from "#lib/core/context";
import { type BankEntry, countEntries, isMatched } from "./count-entries";
import { findInstalments } from "./find-instalments";
import { matchLine } from "./match-line";
import { oneAtATime } from "./one-at-a-time";

/** Entries looked at in one transaction. */
const MOST = 1_000;

/** Counts lines of earlier statements that waited for the register to know their instalment; tells how many. */
export async function matchWaiting(ctx: Context): Promise<number> {
  let count = 0;
  let waiting = await waitingAfter(ctx, null);
  while (waiting.length > 0) {
    count += await matchSome(ctx, waiting);
    waiting = await waitingAfter(ctx, waiting.at(-1));
  }
  return count;
}

async function waitingAfter({ db }: Context, last: BankEntry | null | undefined): Promise<BankEntry[]> {
  const { id, instalmentId, reference } = bankEntries;
  return db
    .select()
    .from(bankEntries)
    .where(and(isNull(instalmentId), isNotNull(reference), last ? gt(id, last.id) : undefined))
    .orderBy(id)
    .limit(MOST);
}

async function matchSome(ctx: Context, waiting: BankEntry[]): Promise<number> {
  const lines = waiting.map(({ id, reference, currency }) => {
    return { id, currency, references: [reference ?? ""], trouble: null };
  });
  const instalments = await findInstalments(ctx, lines);
  const matched = lines
    .map((line) => ({ id: line.id, ...matchLine(line, instalments) }))
    .filter(({ instalmentId }) => instalmentId !== null);
  if (matched.length === 0) return 0;
  return inTransaction(ctx, async (tx) => {
    await oneAtATime(tx);
    const claimed: BankEntry[] = [];
    for (const { id, instalmentId } of matched) {
      const unclaimed = and(eq(bankEntries.id, id), isNull(bankEntries.instalmentId));
      claimed.push(...(await tx.db.update(bankEntries).set({ instalmentId }).where(unclaimed).returning()));
    }
    await countEntries(tx, claimed.filter(isMatched));
    return claimed.length;
  });
}
