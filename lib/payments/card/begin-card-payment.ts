import { and, eq, isNotNull, ne, or, sql } from "drizzle-orm";
import { cardPayments } from "#db/schema/payments";
import { record } from "#lib/audit/record";
import { type ClientContext, type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { takeTurn } from "#lib/core/take-turn";
import { CARD_PAYMENT_LIFETIME } from "#lib/protection/limits";
import { spend } from "#lib/protection/spend";
import { findInstalment } from "../find-instalment";
import { endCardPayment } from "./end-card-payment";
import { newOrderNumber } from "./order-number";

export type BeginRefusal =
  | "cards-off"
  | "too-many-attempts"
  | "not-found"
  | "already-paid"
  | "not-in-dinars"
  | "too-little"
  /** The bank has said yes and only its confirmation is missing, or another policyholder is paying. */
  | "under-way";

/** The gateway takes no other. */
const CURRENCY = "RSD";
/** In para: the gateway wants an amount of three digits at least. */
const LEAST = 100;

/** Whether so much of that currency may be paid by card; the amount in its hundredths. */
export function isCardTaken({ env }: Context, toPay: number, currency: string): boolean {
  return env.monri !== null && currency === CURRENCY && toPay >= LEAST;
}

/**
 * Begins to pay by card what is still owed of one's instalment, or goes on with the payment that was begun for it, so
 * that two tabs never pay twice. Answers with the order number. The amount comes from our rows alone.
 */
export async function beginCardPayment(
  ctx: ClientContext,
  instalmentId: string,
): Promise<Result<string, BeginRefusal>> {
  if (!ctx.env.monri) return refuse("cards-off");
  const spent = await spend(ctx, [["cardPaymentsByAccount", ctx.client.accountId]]);
  if (!spent.ok) return spent;
  return inTransaction(ctx, (tx) => beginOnce(tx, instalmentId));
}

async function beginOnce(tx: ClientContext, instalmentId: string): Promise<Result<string, BeginRefusal>> {
  if (!(await findInstalment(tx, instalmentId))) return refuse("not-found");
  await takeTurn(tx, `card-payment:${instalmentId}`);
  const open = await heldPayments(tx, instalmentId);
  // Asked for again: what was being settled meanwhile is settled now.
  const instalment = await findInstalment(tx, instalmentId);
  if (!instalment) return refuse("not-found");
  const toPay = instalment.amount - instalment.paid;
  if (toPay <= 0) return refuse("already-paid");
  if (!instalment.isOwed) return refuse("not-found");
  if (instalment.currency !== CURRENCY) return refuse("not-in-dinars");
  if (toPay < LEAST) return refuse("too-little");
  if (open.some((one) => isUnderWay(tx, one))) return refuse("under-way");
  const [pending] = open;
  if (pending?.amount === toPay) return goOn(tx, pending);
  if (pending) await endCardPayment(tx, pending.id, "cancelled");
  return begin(tx, instalmentId, toPay);
}

type CardPayment = typeof cardPayments.$inferSelect;

/** The pending one, and what was given up here but approved at the gateway; held until the transaction ends. */
async function heldPayments(tx: ClientContext, instalmentId: string): Promise<CardPayment[]> {
  const isApprovedAnyway = and(ne(cardPayments.state, "paid"), isNotNull(cardPayments.approvalSeenAt));
  return tx.db
    .select()
    .from(cardPayments)
    .where(
      and(
        eq(cardPayments.instalmentId, instalmentId),
        or(eq(cardPayments.state, "pending"), isApprovedAnyway),
      ),
    )
    .for("update");
}

function isUnderWay({ client }: ClientContext, { approvalSeenAt, accountId }: CardPayment): boolean {
  return approvalSeenAt !== null || accountId !== client.accountId;
}

async function goOn(tx: ClientContext, { id, orderNumber }: CardPayment) {
  await tx.db.update(cardPayments).set({ expiresAt: EXPIRY }).where(eq(cardPayments.id, id));
  return ok(orderNumber);
}

async function begin(tx: ClientContext, instalmentId: string, amount: number) {
  const { accountId, personId } = tx.client;
  const orderNumber = newOrderNumber();
  await tx.db.insert(cardPayments).values({
    orderNumber,
    instalmentId,
    personId,
    accountId,
    amount,
    currency: CURRENCY,
    expiresAt: EXPIRY,
  });
  await record(tx, "payment.begun", accountId, { orderNumber, amount });
  return ok(orderNumber);
}

const EXPIRY = sql`now() + ${CARD_PAYMENT_LIFETIME}::int * interval '1 second'`;
