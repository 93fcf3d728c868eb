import type { bankEntries } from "#db/schema/payments";
import type { Context } from "#lib/core/context";
import { recordArrival } from "../ledger/record-arrival";

export type BankEntry = typeof bankEntries.$inferSelect;
export type CountedEntry = BankEntry & { instalmentId: string };

/** Whether it is known which instalment the entry pays. */
export function isMatched(entry: BankEntry): entry is CountedEntry {
  return entry.instalmentId !== null;
}

/** Puts entries into the ledger, in the order in which everybody holds instalments, so that two never wait for each other. */
export async function countEntries(tx: Context, entries: readonly CountedEntry[]): Promise<void> {
  const sorted = entries.toSorted((one, other) => (one.instalmentId < other.instalmentId ? -1 : 1));
  for (const { id, instalmentId, bookedOn, amount, currency } of sorted) {
    const isCounted = await recordArrival(tx, {
      instalmentId,
      source: "bank",
      sourceId: id,
      paidOn: bookedOn,
      amount,
      currency,
    });
    if (!isCounted) throw new Error("A bank entry was matched and could not be counted.");
  }
}
