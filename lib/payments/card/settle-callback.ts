import { and, eq, ne, sql } from "drizzle-orm";
import { cardPayments } from "#db/schema/payments";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { spend, UNKNOWN_ADDRESS } from "#lib/protection/spend";
import { isCallbackSigned } from "./digests";
import { putOnRecord } from "./put-on-record";
import { type CallbackMessage, readCallback } from "./read-callback";
import { receivePayment } from "./receive-payment";

export interface Callback {
  /** As it was sent, byte by byte: the signature is over these. */
  body: Buffer;
  /** Header of that name. */
  authorization: string | null;
}

export type Settlement =
  | "paid"
  /** It was paid by this very approval before. */
  | "known"
  /** The card was not charged; the client may try again at the gateway. */
  | "not-approved"
  /** Signed, and yet nothing that we could have asked for: put on record for operators. */
  | "on-record";

export type CallbackRefusal = "cards-off" | "forged" | "too-many-attempts";

/**
 * Takes the gateway's word for a payment, the only thing that makes it paid, once: ledger, core system, letter and
 * record in one transaction. It also pays what was cancelled or expired here, for the money has moved. A throw stands
 * for "come again": the gateway repeats its callback until it is accepted.
 */
export async function settleCallback(
  ctx: Context,
  { body, authorization }: Callback,
): Promise<Result<Settlement, CallbackRefusal>> {
  if (!ctx.env.monri) return refuse("cards-off");
  if (!isCallbackSigned(ctx.env.monri.merchantKey, body, authorization)) {
    const spent = await spend(ctx, [["callbacksRefusedByAddress", ctx.visitor.address ?? UNKNOWN_ADDRESS]]);
    return spent.ok ? refuse("forged") : spent;
  }
  return inTransaction(ctx, (tx) => settle(tx, readCallback(body)));
}

type Settled = Result<Settlement, "too-many-attempts">;

async function settle(tx: Context, message: CallbackMessage | null): Promise<Settled> {
  if (!message) return putOnRecord(tx, { reason: "unreadable" });
  const { orderNumber, amount, currency, approvalCode } = message;
  if (!message.isApproved) return ok("not-approved");
  if (!message.isPurchase) return putOnRecord(tx, { reason: "no-purchase", orderNumber, amount, currency });
  const [paid] = await tx.db
    .update(cardPayments)
    .set({ state: "paid", settledAt: sql`now()`, approvalCode })
    .where(
      and(
        eq(cardPayments.orderNumber, orderNumber),
        eq(cardPayments.amount, amount),
        eq(cardPayments.currency, currency),
        ne(cardPayments.state, "paid"),
      ),
    )
    .returning();
  if (!paid) return judgeUnfit(tx, message);
  await receivePayment(tx, paid);
  await record(tx, "payment.paid", paid.accountId, { orderNumber, amount });
  return ok("paid");
}

/** Why an approved callback settled nothing. */
async function judgeUnfit(tx: Context, message: CallbackMessage): Promise<Settled> {
  const { orderNumber, amount, currency, approvalCode } = message;
  const [ours] = await tx.db.select().from(cardPayments).where(eq(cardPayments.orderNumber, orderNumber));
  if (!ours) return putOnRecord(tx, { reason: "unknown-order", orderNumber, amount, currency });
  if (ours.amount !== amount || ours.currency !== currency)
    return putOnRecord(tx, { reason: "other-amount", orderNumber, amount, currency }, ours);
  if (ours.approvalCode === approvalCode) return ok("known");
  return putOnRecord(tx, { reason: "approved-twice", orderNumber, amount, currency }, ours);
}
