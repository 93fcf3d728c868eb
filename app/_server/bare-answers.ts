import type { IncomingMessage, ServerResponse } from "node:http";

/** Where whoever sent a form that the framework could not read, or knows no more, is told so in words. */
const NOT_TAKEN = "/nije-primljeno";

/**
 * The framework answers a form of an older version, a forged or a broken one with a bare line of English. With script
 * the page's own error page stands in for it; without, this leads to one (security rule P4).
 */
export function leadOutOfBareAnswers(request: IncomingMessage, answer: ServerResponse): void {
  if (request.method !== "POST" || "next-action" in request.headers) return;
  const [page = "/"] = (request.url ?? "").split("?");
  const writeHead = answer.writeHead.bind(answer) as (status: number, ...rest: unknown[]) => ServerResponse;
  answer.writeHead = (status: number, ...rest: unknown[]) => {
    if (!isBare(status, answer)) return writeHead(status, ...rest);
    answer.setHeader("location", `${NOT_TAKEN}?${new URLSearchParams({ nazad: page })}`);
    return writeHead(303);
  };
}

/** All our own words say their charset. */
function isBare(status: number, answer: ServerResponse): boolean {
  return status >= 400 && answer.getHeader("content-type") === "text/plain";
}
