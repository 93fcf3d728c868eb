import { noteReturn } from "#lib/payments/card/note-return";
import { context } from "../../../_server/context";
import { fileRoute } from "../../../_server/file-route";

/**
 * Where the gateway sends the browser after an approval, signed in or not. What the address says of the payment and the
 * card goes no further: the page of the confirmation has an address of its own.
 */
export const GET = fileRoute(async (request) => {
  const ctx = await context();
  const { pathname, search } = new URL(request.url);
  const orderNumber = await noteReturn(ctx, `${ctx.env.appUrl}${pathname}${search}`);
  const location = orderNumber ? `/placanja/potvrda/${orderNumber}` : "/placanja";
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
});
