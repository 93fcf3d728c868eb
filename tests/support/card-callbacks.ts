import { sql } from "drizzle-orm";
import { sha512 } from "#db/monri-play/orders";
import type { Context } from "#lib/core/context";
import type { MonriSettings } from "#lib/core/settings/monri";

export const MONRI: MonriSettings = {
  url: "https://ipgtest.monri.com",
  merchantKey: "TestKey12345678",
  authenticityToken: "7db11ea5d4a1af32421b564c79b946d1ead3daf0",
};

/** The same context where cards are taken. */
export function withCards<Ctx extends Context>(ctx: Ctx): Ctx {
  return { ...ctx, env: { ...ctx.env, monri: MONRI } };
}

/** A callback about an order, as the gateway sends it, with other fields if so wished. */
export async function callbackFor(ctx: Context, orderNumber: string, changed: Record<string, unknown> = {}) {
  const [order] = await ctx.db.execute<{ amount: string; currency: string }>(
    sql`select amount, currency from card_payments where order_number = ${orderNumber}`,
  );
  return signedCallback({
    order_number: orderNumber,
    amount: Number(order?.amount),
    currency: order?.currency,
    response_code: "0000",
    status: "approved",
    approval_code: "629762",
    transaction_type: "purchase",
    ...changed,
  });
}

/** Any body with the gateway's signature, or with that of another key. */
export function signedCallback(content: unknown, key = MONRI.merchantKey) {
  const body = typeof content === "string" ? content : JSON.stringify(content);
  return { body: Buffer.from(body), authorization: `WP3-callback ${sha512(key, body)}` };
}
