import { handOutEvents } from "#lib/core-api/hand-out-events";
import { coreCall } from "../../_door/core-call";
import { onlyTakes } from "../../_door/problem";

export const dynamic = "force-dynamic";

/** What clients did that the core system must know. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return coreCall(request, "events:read", (ctx, caller) => handOutEvents(ctx, caller, query));
}

export const PUT = onlyTakes("GET, HEAD");
