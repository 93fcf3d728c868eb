import { env } from "#lib/core/env";
import { openApiDocument } from "#lib/core-api/openapi/document";
import { onlyTakes } from "../../_door/problem";

export const dynamic = "force-dynamic";

/** The core API for machines; it tells nothing of anybody, so it needs no token. */
export function GET(): Response {
  return Response.json(openApiDocument(env().appUrl), { headers: { "cache-control": "no-store" } });
}

export const PUT = onlyTakes("GET, HEAD");
