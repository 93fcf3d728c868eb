import type { cardPayments } from "#db/schema/payments";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { markApproval } from "./note-return";

interface Unfit {
  reason: "unreadable" | "no-purchase" | "unknown-order" | "other-amount" | "approved-twice";
  orderNumber?: string;
  amount?: number;
  currency?: string;
}

/**
 * A callback with the gateway's signature that fits nothing of ours: money may have moved, and repeating it would change
 * nothing. It goes on record and into the log, where operators see it; what it names is not given up meanwhile.
 */
export async function putOnRecord(
  tx: Context,
  unfit: Unfit,
  ours?: typeof cardPayments.$inferSelect,
): Promise<"on-record"> {
  await record(tx, "payment.callback-refused", ours?.accountId ?? null, { ...unfit });
  if (ours) await markApproval(tx, ours.orderNumber);
  tx.log.error("payment.callback-unfit", { refusal: unfit.reason });
  return "on-record";
}
