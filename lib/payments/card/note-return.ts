import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { cardPayments } from "#db/schema/payments";
import type { Context } from "#lib/core/context";
import { warnSeldom } from "#lib/protection/warn-seldom";
import { isReturnSigned } from "./digests";
import { isOrderNumber } from "./order-number";

/** Which payment an address of return is about; null when it names none of ours. */
export function returnedOrder(address: string): string | null {
  const orderNumber = new URL(address).searchParams.get("order_number") ?? "";
  return isOrderNumber(orderNumber) ? orderNumber : null;
}

/**
 * A browser came back from the gateway by this whole address, signed in or not. What the gateway says there pays
 * nothing, but a payment that it calls approved is neither given up nor begun anew until its callback comes.
 */
export async function noteReturn(ctx: Context, address: string): Promise<void> {
  const orderNumber = returnedOrder(address);
  if (!ctx.env.monri || !orderNumber) return;
  const isSigned = isReturnSigned(ctx.env.monri.merchantKey, address);
  if (!isSigned) warnSeldom(ctx.log, "payment.return-forged");
  const isApproved = new URL(address).searchParams.get("response_code") === "0000";
  if (isSigned && isApproved) await markApproval(ctx, orderNumber);
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
