import { and, eq, isNull } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import type { cardPayments } from "#db/schema/payments";
import type { Context } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";

type CardPayment = typeof cardPayments.$inferSelect;

/** Sends the *Potvrda o plaćanju* of a payment that has come to an end, good or bad, in the transaction of that end. */
export async function confirmByMail(tx: Context, payment: CardPayment, overpaid = 0): Promise<void> {
  const { state, settledAt, accountId, orderNumber, amount, currency, approvalCode } = payment;
  if (state === "pending" || !settledAt || !accountId) return;
  const [account] = await tx.db
    .select({ email: accounts.email })
    .from(accounts)
    .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt)));
  if (!account) return;
  const at = settledAt.toISOString();
  const params = { orderNumber, outcome: state, amount, currency, approvalCode, overpaid, at };
  await deliverLater(tx, "payment-confirmation", { to: account.email, accountId, params });
}
