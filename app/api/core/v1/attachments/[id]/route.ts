import { type HandedOutAttachment, handOutAttachment } from "#lib/core-api/hand-out-attachment";
import { coreCall } from "../../../_door/core-call";
import { onlyTakes } from "../../../_door/problem";

export const dynamic = "force-dynamic";

interface Called {
  params: Promise<{ id: string }>;
}

/** The content of a file that a client sent with a request. */
export async function GET(request: Request, { params }: Called): Promise<Response> {
  const { id } = await params;
  return coreCall(request, "attachments:read", (ctx, caller) => handOutAttachment(ctx, caller, id), asFile);
}

export const PUT = onlyTakes("GET, HEAD");

function asFile({ mediaType, content, contentHash }: HandedOutAttachment): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      "content-type": mediaType,
      "content-disposition": "attachment",
      etag: `"${contentHash}"`,
      "cache-control": "no-store",
    },
  });
}
