import { type SQL, sql } from "drizzle-orm";
import { paymentLedger } from "#db/schema/payments";
import { instalments } from "#db/schema/policies";

/**
 * What is paid of an instalment, in the smallest unit of its currency: what the register knows or what has arrived here
 * since, whichever is more, so that a payment counts at once and is not counted twice when the register catches up.
 */
export const PAID_SO_FAR: SQL<number> = qualified<number>(sql`
  greatest(${instalments.paid}, (select ${paymentLedger.balance}
    from ${paymentLedger} where ${paymentLedger.instalmentId} = ${instalments.id}
    order by ${paymentLedger.id} desc limit 1))`).mapWith(Number);

/** The last day on which something was paid of it, as far as is known; null when nothing was. */
export const PAID_ON: SQL<string | null> = qualified<string | null>(sql`
  greatest(${instalments.paidOn}, (select max(${paymentLedger.paidOn})
    from ${paymentLedger} where ${paymentLedger.instalmentId} = ${instalments.id}))`);

/** Drizzle leaves the table's name out of what a select of one table asks for, but not inside of it. */
function qualified<Value>(expression: SQL): SQL<Value> {
  return sql<Value>`${expression}`;
}
