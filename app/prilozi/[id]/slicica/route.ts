import { readThumbnail } from "#lib/attachments/read-attachment";
import { fileRoute } from "../../../_server/file-route";
import { FILE_POLICY, servePicture } from "../../../_server/serve-file";
import { clientHere } from "../../_door/client-here";
import { onlyTakes } from "../../_door/only-takes";

/** The small picture of a photo, for its client's list. */
export const GET = fileRoute<{ params: Promise<{ id: string }> }>(async (_, { params }) => {
  const ctx = await clientHere();
  const read = ctx && (await readThumbnail(ctx, (await params).id));
  return read?.ok ? servePicture(read.value) : new Response(null, { status: 404, headers: FILE_POLICY });
});

export const OPTIONS = onlyTakes("GET, HEAD");
