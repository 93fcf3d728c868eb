import type { ClientContext } from "#lib/core/context";
import { describeError } from "#lib/core/log";
import { refuse } from "#lib/core/result";
import { context } from "../../_server/context";
import { isSameOrigin } from "../../_server/same-origin";
import { visitorTexts } from "../../_server/texts";
import { backToPage, inJson, type Outcome } from "./answer";
import { clientHere } from "./client-here";

/**
 * Lets a signed-in client's upload in and answers it, as JSON where that is asked for, else with the way back to its
 * page. The middleware holds bodies whole, so it lets these addresses past and the door checks for itself.
 */
export async function receiveUpload(
  request: Request,
  work: (ctx: ClientContext) => Promise<Outcome>,
): Promise<Response> {
  const { texts } = await visitorTexts();
  const { env, log, requestNumber } = await context();
  const answer = isScript(request.headers) ? inJson : backToPage;
  const outcome = async (): Promise<Outcome> => {
    if (!isSameOrigin(request.headers, env.appUrl)) return { result: refuse("foreign-origin") };
    const ctx = await clientHere();
    return ctx ? work(ctx) : { result: refuse("session-ended") };
  };
  const failed = (thrown: unknown): Outcome => {
    log.error("upload.failed", describeError(thrown));
    return { result: refuse("failed") };
  };
  return answer(texts, request, requestNumber, await outcome().catch(failed));
}

function isScript(headers: Headers): boolean {
  return [headers.get("accept"), headers.get("content-type")].some((type) =>
    type?.includes("application/json"),
  );
}
