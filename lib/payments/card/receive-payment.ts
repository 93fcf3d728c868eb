import { eq, sql } from "drizzle-orm";
import { type cardPayments, paymentLedger } from "#db/schema/payments";
import { instalments } from "#db/schema/policies";
import { belgradeDay } from "#lib/core/belgrade-day";
import type { Context } from "#lib/core/context";
import { tellCore } from "#lib/register/tell-core";
import { recordArrival } from "../ledger/record-arrival";
import { confirmByMail } from "./confirm-by-mail";
import { isArrivalOf, OVERPAID } from "./overpaid";

type CardPayment = typeof cardPayments.$inferSelect;

/** A payment has just become paid: ledger, core system and client learn of it, in the same transaction. */
export async function receivePayment(tx: Context, payment: CardPayment): Promise<void> {
  const { id, instalmentId, personId, amount, currency, orderNumber, approvalCode } = payment;
  const paidOn = belgradeDay();
  const arrival = { instalmentId, source: "card", sourceId: id, paidOn, amount, currency } as const;
  if (!(await recordArrival(tx, arrival)))
    throw new Error("A card payment was paid and could not be counted.");
  const [counted] = await tx.db
    .select({ instalment: instalments.coreId, reference: instalments.reference, overpaid: OVERPAID })
    .from(paymentLedger)
    .innerJoin(instalments, eq(instalments.id, paymentLedger.instalmentId))
    .where(isArrivalOf(sql`${id}::uuid`));
  if (!counted) throw new Error("A card payment was counted and is not there.");
  const { instalment, reference, overpaid } = counted;
  await tellCore(tx, personId, "payment-received", {
    instalment,
    reference,
    amount,
    currency,
    paidOn,
    orderNumber,
    ...(approvalCode && { approvalCode }),
    ...(overpaid > 0 && { overpaid }),
  });
  await confirmByMail(tx, payment, overpaid);
}
