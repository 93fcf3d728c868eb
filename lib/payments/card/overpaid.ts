import { and, eq, type SQL, sql } from "drizzle-orm";
import { paymentLedger } from "#db/schema/payments";
import { instalments } from "#db/schema/policies";

/** How much of an arrival was owed no more when it came, in the smallest unit; 0 for most. */
export const OVERPAID = sql<number>`coalesce(greatest(0, least(${paymentLedger.amount},
  ${paymentLedger.balance} - ${instalments.amount})), 0)`.mapWith(Number);

/** For `where` and `on`: the ledger's row of this card payment. */
export function isArrivalOf(cardPaymentId: SQL): SQL | undefined {
  return and(eq(paymentLedger.source, "card"), eq(paymentLedger.sourceId, cardPaymentId));
}
