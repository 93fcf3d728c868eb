import { and, eq } from "drizzle-orm";
import { cardPayments } from "#db/schema/payments";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";
import { endCardPayment } from "./end-card-payment";

/**
 * Gives up one's payment, as its client wishes. A payment that is settled already stays as it is: whoever comes back by
 * "cancel" after the callback has paid. A callback that comes later still does: the money has moved.
 */
export async function cancelCardPayment(ctx: ClientContext, orderNumber: string): Promise<boolean> {
  const [own] = await ctx.db
    .select({ id: cardPayments.id })
    .from(cardPayments)
    .where(
      and(
        eq(cardPayments.orderNumber, orderNumber),
        isSamePerson(cardPayments.personId, ctx.client.personId),
      ),
    );
  return own ? inTransaction(ctx, (tx) => endCardPayment(tx, own.id, "cancelled")) : false;
}
