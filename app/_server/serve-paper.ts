import type { ReactElement } from "react";
import type { ClientContext } from "#lib/core/context";
import { PortalBusy } from "#lib/protection/queue";
import { spend } from "#lib/protection/spend";
import { renderPaper } from "../_papers/render-paper";
import { tooManyAttempts } from "./refusals";
import { FILE_POLICY, serveFile } from "./serve-file";
import { visitorTexts } from "./texts";

/** A paper for its client. Making one costs as much as a hundred pages, so they wait in a queue. */
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

/** Papers, pictures of codes and passes are made anew each time, so each account has its count; null when there is room for one more. */
export async function countPaper(ctx: ClientContext): Promise<Response | null> {
  const spent = await spend(ctx, [["papersByAccount", ctx.client.accountId]]);
  if (spent.ok) return null;
  return refuseFile(429, tooManyAttempts((await visitorTexts()).texts, spent.until));
}

/** In words, in the place of a file. */
function refuseFile(status: number, words: string): Response {
  const headers = { ...FILE_POLICY, "content-type": "text/plain; charset=utf-8", "retry-after": "60" };
  return new Response(words, { status, headers });
}
