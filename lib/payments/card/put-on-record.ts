import type { cardPayments } from "#db/schema/payments";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import { spend, UNKNOWN_ADDRESS } from "#lib/protection/spend";
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
 * Limited by address: the digest in a payment's form signs one too, and every client can read that.
 */
export async function putOnRecord(
  tx: Context,
  unfit: Unfit,
  ours?: typeof cardPayments.$inferSelect,
): Promise<Result<"on-record", "too-many-attempts">> {
  const spent = await spend(tx, [["callbacksRefusedByAddress", tx.visitor.address ?? UNKNOWN_ADDRESS]]);
  if (!spent.ok) return spent;
  await record(tx, "payment.callback-refused", ours?.accountId ?? null, { ...unfit });
  if (ours) await markApproval(tx, ours.orderNumber);
  tx.log.error("payment.callback-unfit", { refusal: unfit.reason });
  return ok("on-record");
}
