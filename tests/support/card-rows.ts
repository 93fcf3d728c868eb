import type postgres from "postgres";
import type { ClientContext } from "#lib/core/context";
import { beginCardPayment } from "#lib/payments/card/begin-card-payment";
import { newInstalment } from "./instalments";

/** A payment that a client just began, for an instalment of its own. */
export async function beginAny(ctx: ClientContext) {
  const instalment = await newInstalment(ctx);
  const answer = await beginCardPayment(ctx, instalment.id);
  if (!answer.ok) throw new Error(answer.refusal);
  return { order: answer.value, instalment };
}

export async function stateOf(sql: postgres.Sql, order: string): Promise<string> {
  const [row] = await sql`select state from card_payments where order_number = ${order}`;
  return row?.state;
}

/** Its hour is over. */
export async function overdue(sql: postgres.Sql, order: string): Promise<void> {
  await sql`update card_payments set expires_at = now() where order_number = ${order}`;
}

export async function ledgerOf(sql: postgres.Sql, instalmentId: string): Promise<object[]> {
  return sql`
    select source, amount::float8, balance::float8 from payment_ledger where instalment_id = ${instalmentId} order by id`;
}

/** What the core system is told of payments, oldest first. */
export async function paymentsTold(sql: postgres.Sql): Promise<object[]> {
  const rows = await sql`select details from core_events where kind = 'payment-received' order by position`;
  return rows.map(({ details }) => details);
}

/** Confirmations that were written, oldest first. */
export async function confirmations(sql: postgres.Sql): Promise<{ outcome: string }[]> {
  const rows = await sql`select params from outbox where kind = 'payment-confirmation' order by created_at`;
  return rows.map(({ params }) => params);
}

/** Details of what was put on record under these requests, oldest first. */
export async function recorded(
  sql: postgres.Sql,
  event: string,
  requests: readonly string[],
): Promise<object[]> {
  const rows = await sql`
    select details from audit_events where event = ${event} and request_number = any(${requests}) order by id`;
  return rows.map(({ details }) => details);
}
