import { CORE_API, type ProblemName, problemBody } from "#lib/core-api/problems";
import { newRequestNumber } from "../../../_server/request-number";

/** Seconds; the malware check is asked again every minute. */
const AGAIN_IN: Partial<Record<ProblemName, string>> = { unavailable: "10", "not-scanned-yet": "60" };

const CHALLENGE = `Bearer realm="${CORE_API}"`;

interface Details {
  /** Given by the middleware to every request that it lets through. */
  requestNumber?: string | null;
  /** From when on there is room again. */
  until?: Date | undefined;
  /** The methods that the address takes. */
  allow?: string;
}

/** Refuses a call in the form of RFC 9457. */
export function problem(name: ProblemName, { requestNumber, until, allow }: Details = {}): Response {
  const body = problemBody(name, requestNumber ?? newRequestNumber());
  const headers = new Headers({
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...(allow && { allow }),
  });
  if (name === "unauthorized") headers.set("www-authenticate", CHALLENGE);
  if (name === "forbidden") headers.set("www-authenticate", `${CHALLENGE}, error="insufficient_scope"`);
  if (AGAIN_IN[name]) headers.set("retry-after", AGAIN_IN[name]);
  if (until) headers.set("retry-after", String(secondsUntil(until)));
  return new Response(JSON.stringify(body), { status: body.status, headers });
}

/** A handler that refuses its method. */
export function onlyTakes(allow: string): (request: Request) => Response {
  return ({ headers }) =>
    problem("method-not-allowed", { requestNumber: headers.get("x-request-number"), allow });
}

function secondsUntil(moment: Date): number {
  return Math.max(1, Math.ceil((moment.getTime() - Date.now()) / 1000));
}
