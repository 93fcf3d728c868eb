import { openDocument } from "#lib/documents/open-document";
import { fetchDocument } from "#lib/edges/fetch-document";
import { requireClient } from "../../../_server/client";
import { fileRoute } from "../../../_server/file-route";
import { noSuchFile } from "../../../_server/no-such-file";
import { FILE_POLICY, serveFile } from "../../../_server/serve-file";

/** A document of the insurer, as a file; where it cannot be had right now, a page that says so. */
export const GET = fileRoute<{ params: Promise<{ id: string }> }>(async (_, { params }) => {
  const { id } = await params;
  const ctx = await requireClient(`/dokumenta/${encodeURIComponent(id)}`);
  const opened = await openDocument(ctx, id, (address) => fetchDocument(ctx, address));
  if (opened.ok) {
    const { title, content } = opened.value;
    return serveFile({ content, mediaType: "application/pdf", name: `${title}.pdf` });
  }
  if (opened.refusal === "unknown") return noSuchFile();
  const location = `/dokumenta/${id}/nedostupan`;
  return new Response(null, { status: 303, headers: { ...FILE_POLICY, location } });
});
