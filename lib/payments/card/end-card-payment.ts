import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { cardPayments } from "#db/schema/payments";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { confirmByMail } from "./confirm-by-mail";

/**
 * Gives up a pending payment, in the transaction of its cause, and tells the client by mail. False when it is pending no
 * more, or when the gateway has said "approved": what may have moved money is not given up.
 */
export async function endCardPayment(
  tx: Context,
  id: string,
  state: "cancelled" | "expired",
): Promise<boolean> {
  const [ended] = await tx.db
    .update(cardPayments)
    .set({ state, settledAt: sql`now()` })
    .where(
      and(
        eq(cardPayments.id, id),
        eq(cardPayments.state, "pending"),
        isNull(cardPayments.approvalSeenAt),
        // Its client may have gone on with it a moment ago.
        state === "expired" ? lte(cardPayments.expiresAt, sql`now()`) : undefined,
      ),
    )
    .returning();
  if (!ended) return false;
  await record(tx, `payment.${state}`, ended.accountId, { orderNumber: ended.orderNumber });
  await confirmByMail(tx, ended);
  return true;
}
