import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { cardPayments, paymentLedger } from "#db/schema/payments";
import { instalments, policies } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";
import { isOrderNumber } from "./order-number";
import { isArrivalOf, OVERPAID } from "./overpaid";

/** A client tries to pay one instalment no more often than that. */
const MOST = 10;

export type OwnCardPayment = Awaited<ReturnType<typeof findOwn>>[number];

/** The client's own payment of this order number; amounts in the smallest unit of the currency. */
export async function findCardPayment(
  ctx: ClientContext,
  orderNumber: string,
): Promise<OwnCardPayment | null> {
  if (!isOrderNumber(orderNumber)) return null;
  const [payment] = await findOwn(ctx, eq(cardPayments.orderNumber, orderNumber));
  return payment ?? null;
}

/** What the client tried to pay of an instalment by card, newest first. */
export async function listCardPayments(ctx: ClientContext, instalmentId: string): Promise<OwnCardPayment[]> {
  return findOwn(ctx, eq(cardPayments.instalmentId, instalmentId));
}

async function findOwn(ctx: ClientContext, which: SQL) {
  return ctx.db
    .select({
      orderNumber: cardPayments.orderNumber,
      state: STATE,
      amount: cardPayments.amount,
      currency: cardPayments.currency,
      begunAt: cardPayments.begunAt,
      settledAt: cardPayments.settledAt,
      approvalCode: cardPayments.approvalCode,
      overpaid: OVERPAID,
      instalmentId: cardPayments.instalmentId,
      reference: instalments.reference,
      dueOn: instalments.dueOn,
      policy: policies.number,
      line: policies.line,
    })
    .from(cardPayments)
    .innerJoin(instalments, eq(instalments.id, cardPayments.instalmentId))
    .innerJoin(policies, eq(policies.id, instalments.policyId))
    .leftJoin(paymentLedger, isArrivalOf(sql`${cardPayments.id}`))
    .where(and(isSamePerson(cardPayments.personId, ctx.client.personId), which))
    .orderBy(desc(cardPayments.begunAt))
    .limit(MOST);
}

/** As the client is told: what the gateway calls approved and has not settled is being confirmed, whatever became of it here. */
const STATE = sql<(typeof cardPayments.$inferSelect)["state"] | "confirming">`case
  when ${cardPayments.state} <> 'paid' and ${cardPayments.approvalSeenAt} is not null then 'confirming'
  else ${cardPayments.state} end`;
