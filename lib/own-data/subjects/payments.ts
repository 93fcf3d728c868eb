import { and, asc, inArray, isNull } from "drizzle-orm";
import { bankEntries, cardPayments, paymentLedger, paymentReminders } from "#db/schema/payments";
import { instalments } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { policiesInFull } from "#lib/register/policies-in-full";
import { isSamePerson } from "#lib/register/same-person";

/** What the client paid by card, and what arrived for instalments that they may see. Nothing is kept of who paid at the bank. */
export async function readPayments(ctx: ClientContext) {
  const { db, client } = ctx;
  const shown = db
    .select({ id: instalments.id })
    .from(instalments)
    .where(and(inArray(instalments.policyId, policiesInFull(ctx)), isNull(instalments.closedAt)));
  return {
    cardPayments: await db
      .select({
        orderNumber: cardPayments.orderNumber,
        instalmentId: cardPayments.instalmentId,
        amount: cardPayments.amount,
        currency: cardPayments.currency,
        state: cardPayments.state,
        begunAt: cardPayments.begunAt,
        expiresAt: cardPayments.expiresAt,
        settledAt: cardPayments.settledAt,
        approvalCode: cardPayments.approvalCode,
        approvalSeenAt: cardPayments.approvalSeenAt,
      })
      .from(cardPayments)
      .where(isSamePerson(cardPayments.personId, client.personId))
      .orderBy(asc(cardPayments.begunAt)),
    arrived: await db
      .select({
        at: paymentLedger.at,
        instalmentId: paymentLedger.instalmentId,
        source: paymentLedger.source,
        paidOn: paymentLedger.paidOn,
        amount: paymentLedger.amount,
        currency: paymentLedger.currency,
        balance: paymentLedger.balance,
      })
      .from(paymentLedger)
      .where(inArray(paymentLedger.instalmentId, shown))
      .orderBy(asc(paymentLedger.id)),
    bankEntries: await db
      .select({
        instalmentId: bankEntries.instalmentId,
        bookedOn: bankEntries.bookedOn,
        amount: bankEntries.amount,
        currency: bankEntries.currency,
        reference: bankEntries.reference,
        importedAt: bankEntries.importedAt,
      })
      .from(bankEntries)
      .where(inArray(bankEntries.instalmentId, shown))
      .orderBy(asc(bankEntries.bookedOn)),
    reminders: await db
      .select({
        instalmentId: paymentReminders.instalmentId,
        kind: paymentReminders.kind,
        dueOn: paymentReminders.dueOn,
        sentAt: paymentReminders.sentAt,
      })
      .from(paymentReminders)
      .where(isSamePerson(paymentReminders.personId, client.personId))
      .orderBy(asc(paymentReminders.sentAt)),
  };
}
