import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { cardPayments } from "#db/schema/payments";
import type { Context } from "#lib/core/context";
import { isReturnSigned } from "./digests";
import { isOrderNumber } from "./order-number";

/**
 * A browser came back from the gateway by this whole address, signed in or not. What the gateway says there pays
 * nothing, but a payment that it calls approved is neither given up nor begun anew until its callback comes. Answers
 * with the order number to show; null when the address is no return of a payment.
 */
export async function noteReturn(ctx: Context, address: string): Promise<string | null> {
  const said = new URL(address).searchParams;
  const orderNumber = said.get("order_number") ?? "";
  if (!ctx.env.monri || !isOrderNumber(orderNumber)) return null;
  if (!isReturnSigned(ctx.env.monri.merchantKey, address)) {
    ctx.log.warn("payment.return-forged");
    return orderNumber;
  }
  if (said.get("response_code") === "0000") await markApproval(ctx, orderNumber);
  return orderNumber;
}

/** Remembers that the gateway spoke of an approval that does not settle the payment. */
export async function markApproval(ctx: Context, orderNumber: string): Promise<void> {
  await ctx.db
    .update(cardPayments)
    .set({ approvalSeenAt: sql`now()` })
    .where(
      and(
        eq(cardPayments.orderNumber, orderNumber),
        ne(cardPayments.state, "paid"),
        isNull(cardPayments.approvalSeenAt),
      ),
    );
}
