import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import { ok, type Result, refuse } from "#lib/core/result";
import { UPLOAD } from "#lib/protection/limits";
import { queueOf } from "#lib/protection/queue";
import { judgePdf } from "./pdf";
import { type KeptFile, redraw } from "./photo";
import type { FileRefusal } from "./refusals";
import { type MediaType, sniff } from "./sniff";

/** What a file is, judged by its content alone; no more than its size and first bytes are looked at. */
export function recognise(content: Buffer): Result<MediaType, FileRefusal> {
  if (content.length === 0) return refuse("empty");
  if (content.length > UPLOAD.largest) return refuse("too-large");
  const kind = sniff(content);
  if (kind === "heic") return refuse("heic");
  return kind ? ok(kind) : refuse("not-accepted");
}

/** What is kept of a file: a photo drawn anew, a PDF as it is. Throws PortalBusy when too many wait. */
export async function judgeFile(
  content: Buffer,
  mediaType: MediaType,
): Promise<Result<KeptFile, FileRefusal>> {
  return files.inTurn(async () => {
    if (mediaType !== "application/pdf") return redraw(content, mediaType);
    const judged = await judgePdf(content);
    return judged.ok ? ok({ content, mediaType, thumbnail: null }) : judged;
  });
}

/** One core stays free for pages; beside a process on every other core, each takes one file at a time. */
const files = queueOf("files", {
  atOnce: cluster.isWorker ? 1 : Math.max(1, availableParallelism() - 1),
  longest: UPLOAD.longestQueue,
});
