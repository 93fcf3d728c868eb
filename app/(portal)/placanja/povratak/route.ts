import { describeError } from "#lib/core/log";
import { noteReturn, returnedOrder } from "#lib/payments/card/note-return";
import { context } from "../../../_server/context";
import { confirmationAddress } from "../../_payments/addresses";

/**
 * Where the gateway sends the browser after an approval, signed in or not. What the address says of the payment and the
 * card goes no further: the page of the confirmation has an address of its own.
 */
export async function GET(request: Request): Promise<Response> {
  const ctx = await context();
  const { pathname, search } = new URL(request.url);
  const address = `${ctx.env.appUrl}${pathname}${search}`;
  const orderNumber = returnedOrder(address);
  try {
    await noteReturn(ctx, address);
  } catch (thrown) {
    // That page says in words that something is away, and the callback comes again.
    ctx.log.error("payment.return-failed", describeError(thrown));
  }
  const location = orderNumber ? confirmationAddress(orderNumber) : "/placanja";
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
