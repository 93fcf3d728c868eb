import { timingSafeEqual } from "node:crypto";
import type { Context } from "#lib/core/context";
import { describeError } from "#lib/core/log";
import { tokenHash } from "#lib/protection/derive";
import { context } from "./context";

/** Work that a scheduler asks for with `Authorization: Bearer CRON_SECRET`; anybody else gets 404. */
export async function scheduled(
  request: Request,
  work: (ctx: Context) => Promise<object>,
): Promise<Response> {
  const ctx = await context();
  if (!isScheduler(request, ctx.env.cronSecret)) return new Response(null, { status: 404 });
  try {
    return Response.json(await work(ctx));
  } catch (thrown) {
    ctx.log.error("cron.failed", describeError(thrown));
    return Response.json({ status: "failed" }, { status: 503 });
  }
}

function isScheduler(request: Request, secret: string): boolean {
  const given = request.headers.get("authorization") ?? "";
  return timingSafeEqual(tokenHash(given), tokenHash(`Bearer ${secret}`));
}
