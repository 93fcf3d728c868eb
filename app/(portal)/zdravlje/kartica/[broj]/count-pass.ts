import type { ClientContext } from "#lib/core/context";
import { spend } from "#lib/protection/spend";
import { tooManyAttempts } from "../../../../_server/refusals";
import { refuseFile } from "../../../../_server/serve-paper";
import { visitorTexts } from "../../../../_server/texts";

/** A pass is signed anew each time, so it counts like a paper; null when there is room for it. */
export async function countPass(ctx: ClientContext): Promise<Response | null> {
  const spent = await spend(ctx, [["papersByAccount", ctx.client.accountId]]);
  if (spent.ok) return null;
  return refuseFile(429, tooManyAttempts((await visitorTexts()).texts, spent.until));
}
