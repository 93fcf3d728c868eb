import { describeError } from "#lib/core/log";
import { type CallbackRefusal, settleCallback } from "#lib/payments/card/settle-callback";
import { sendLettersAfterAnswer } from "../../../_server/after-answer";
import { context } from "../../../_server/context";
import { readAtMost } from "../../../_server/read-at-most";

/** A callback has about one. */
const LARGEST_BODY = 16 * 1024;

const STATUSES: Record<CallbackRefusal, number> = { "cards-off": 404, forged: 401, "too-many-attempts": 429 };

/** The gateway's callback. It comes again until it is answered with 200, so anything that may pass by itself is answered otherwise. */
export async function POST(request: Request) {
  const ctx = await context();
  try {
    const body = await readAtMost(request, LARGEST_BODY);
    if (!body) return new Response(null, { status: 413 });
    const settled = await settleCallback(ctx, { body, authorization: request.headers.get("authorization") });
    if (!settled.ok) return new Response(null, { status: STATUSES[settled.refusal] });
    sendLettersAfterAnswer(ctx);
    return new Response(null, { status: 200 });
  } catch (thrown) {
    ctx.log.error("payment.callback-failed", describeError(thrown));
    return new Response(null, { status: 503, headers: { "retry-after": "60" } });
  }
}
