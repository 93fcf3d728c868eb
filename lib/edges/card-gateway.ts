import type { Context } from "#lib/core/context";
import { describeError } from "#lib/core/log";

/** Milliseconds: a client waits for it. */
const TIMEOUT = 2_500;

/**
 * Whether the card gateway's page would not open now, so that a client hears of it from us and not from the browser.
 * Whatever it answers, unless it complains of itself, means that it is there.
 */
export async function isGatewayAway(ctx: Context): Promise<boolean> {
  if (!ctx.env.monri) return true;
  try {
    const signal = AbortSignal.timeout(TIMEOUT);
    const { status } = await fetch(ctx.env.monri.url, { method: "HEAD", redirect: "manual", signal });
    return status >= 500;
  } catch (thrown) {
    ctx.log.warn("gateway.away", describeError(thrown));
    return true;
  }
}
