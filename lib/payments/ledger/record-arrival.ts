import { eq } from "drizzle-orm";
import { type PAYMENT_SOURCES, paymentLedger } from "#db/schema/payments";
import { instalments } from "#db/schema/policies";
import type { Context } from "#lib/core/context";
import { PAID_SO_FAR } from "#lib/register/paid-so-far";

interface Arrival {
  instalmentId: string;
  source: (typeof PAYMENT_SOURCES)[number];
  /** The card payment or the line of a bank statement, which counts once. */
  sourceId: string;
  /** ISO day. */
  paidOn: string;
  /** In the smallest unit of the currency. */
  amount: number;
  currency: string;
}

/**
 * Puts money that arrived into the ledger, in the transaction of its cause. The instalment is held meanwhile, so that
 * balances follow one another. False when this arrival was counted before, or no such instalment is known.
 */
export async function recordArrival(tx: Context, arrival: Arrival): Promise<boolean> {
  const [held] = await tx.db
    .select({ id: instalments.id })
    .from(instalments)
    .where(eq(instalments.id, arrival.instalmentId))
    .for("update");
  if (!held) return false;
  // A statement of its own, so that it sees what was added while the row was waited for.
  const [known] = await tx.db
    .select({ paid: PAID_SO_FAR })
    .from(instalments)
    .where(eq(instalments.id, held.id));
  const balance = (known?.paid ?? 0) + arrival.amount;
  const added = await tx.db
    .insert(paymentLedger)
    .values({ ...arrival, balance })
    .onConflictDoNothing()
    .returning({ id: paymentLedger.id });
  return added.length > 0;
}
