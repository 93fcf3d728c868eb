import type { ReactElement } from "react";
import type { ClientContext } from "#lib/core/context";
import { PortalBusy } from "#lib/protection/queue";
import { spend } from "#lib/protection/spend";
import { renderPaper } from "../_papers/render-paper";
import { tooManyAttempts } from "./refusals";
import { refuseFile, serveFile } from "./serve-file";
import { visitorTexts } from "./texts";

/** A paper for its client. Making one costs as much as a hundred pages: each account has its count, and they wait in a queue. */
export async function servePaper(ctx: ClientContext, paper: ReactElement, name: string): Promise<Response> {
  const refusal = await countPaper(ctx);
  if (refusal) return refusal;
  try {
    return serveFile({ content: await renderPaper(paper), mediaType: "application/pdf", name });
  } catch (thrown) {
    if (thrown instanceof PortalBusy)
      return refuseFile(503, (await visitorTexts()).texts.common.refusals.busy);
    throw thrown;
  }
}

/** Counts what is made anew each time, a signed pass and the picture of a code too; null when there is room for it. */
export async function countPaper(ctx: ClientContext): Promise<Response | null> {
  const spent = await spend(ctx, [["papersByAccount", ctx.client.accountId]]);
  return spent.ok ? null : refuseFile(429, tooManyAttempts((await visitorTexts()).texts, spent.until));
}
