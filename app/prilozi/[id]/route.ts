import { readAttachment } from "#lib/attachments/read-attachment";
import { fileRoute } from "../../_server/file-route";
import { serveFile } from "../../_server/serve-file";
import { visitorTexts } from "../../_server/texts";
import { plain, seeOther, statusOf, wordsOf } from "../_door/answer";
import { clientHere, signInPath } from "../_door/client-here";
import { onlyTakes } from "../_door/only-takes";

/** An attachment, to be saved by its client. */
export const GET = fileRoute<{ params: Promise<{ id: string }> }>(async (_, { params }) => {
  const { id } = await params;
  const ctx = await clientHere();
  if (!ctx) return seeOther(signInPath(null));
  const read = await readAttachment(ctx, id);
  if (read.ok) return serveFile(read.value);
  const { texts } = await visitorTexts();
  return plain(wordsOf(texts, read, ctx.requestNumber), statusOf(read.refusal));
});

export const OPTIONS = onlyTakes("GET, HEAD");
