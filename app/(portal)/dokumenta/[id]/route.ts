import type { ClientContext } from "#lib/core/context";
import { openDocument } from "#lib/documents/open-document";
import { fetchDocument } from "#lib/edges/fetch-document";
import { DOCUMENT } from "#lib/protection/limits";
import { takeInHand } from "../../../_server/bytes-in-hand";
import { requireClient } from "../../../_server/client";
import { fileRoute } from "../../../_server/file-route";
import { noSuchFile } from "../../../_server/no-such-file";
import { FILE_POLICY, serveFile } from "../../../_server/serve-file";

/** A document of the insurer, as a file; where it cannot be had right now, a page that says so. */
export const GET = fileRoute<{ params: Promise<{ id: string }> }>(async (_, { params }) => {
  const { id } = await params;
  const ctx = await requireClient(`/dokumenta/${encodeURIComponent(id)}`);
  const opened = await openDocument(ctx, id, (address) => fetchInHand(ctx, address));
  if (opened.ok) {
    const { title, content } = opened.value;
    return serveFile({ content, mediaType: "application/pdf", name: `${title}.pdf` });
  }
  if (opened.refusal === "unknown") return noSuchFile();
  const location = `/dokumenta/${id}/nedostupan`;
  return new Response(null, { status: 303, headers: { ...FILE_POLICY, location } });
});

/** As many at once as one account may have in hand; null beyond, as for one that is away. */
async function fetchInHand(ctx: ClientContext, address: string): Promise<Buffer | null> {
  const giveBack = takeInHand(ctx.client.accountId, DOCUMENT.largest);
  if (!giveBack) return null;
  try {
    return await fetchDocument(ctx, address);
  } finally {
    giveBack();
  }
}
