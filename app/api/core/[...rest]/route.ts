import { problem } from "../_door/problem";

export const dynamic = "force-dynamic";

/** Whatever else is asked for under the core API's address. */
export function GET({ headers }: Request): Response {
  return problem("not-found", { requestNumber: headers.get("x-request-number") });
}

export const PUT = GET;
