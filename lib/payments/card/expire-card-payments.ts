import { and, asc, eq, isNotNull, isNull, lte, ne, sql } from "drizzle-orm";
import { cardPayments } from "#db/schema/payments";
import { type Context, inTransaction } from "#lib/core/context";
import { endCardPayment } from "./end-card-payment";

/** So many at one call; the next one takes the rest. */
const MOST = 200;

/**
 * Gives up payments of which the gateway said nothing in time, each once and in a transaction of its own, and tells how
 * many. Those that it approved without a callback that settles them are left, and the log tells operators how many.
 */
export async function expireCardPayments(ctx: Context): Promise<number> {
  const isOverdue = lte(cardPayments.expiresAt, sql`now()`);
  const overdue = await ctx.db
    .select({ id: cardPayments.id })
    .from(cardPayments)
    .where(and(isOverdue, eq(cardPayments.state, "pending"), isNull(cardPayments.approvalSeenAt)))
    .orderBy(asc(cardPayments.expiresAt))
    .limit(MOST);
  let expired = 0;
  for (const { id } of overdue) {
    if (await inTransaction(ctx, (tx) => endCardPayment(tx, id, "expired"))) expired += 1;
  }
  const unsettled = await ctx.db.$count(
    cardPayments,
    and(isOverdue, ne(cardPayments.state, "paid"), isNotNull(cardPayments.approvalSeenAt)),
  );
  if (unsettled > 0) ctx.log.error("payment.callback-missing", { count: unsettled });
  return expired;
}
