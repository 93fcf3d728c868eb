import { bare } from "#lib/identity/fold";
import { setAnswerLength } from "./answer-status";

interface ServedFile {
  name: string;
  mediaType: string;
  content: Buffer;
}

/** A document for the one who asked: saved and not shown, run by no browser, kept by no cache. */
export function serveFile({ name, mediaType, content }: ServedFile): Response {
  return withPolicy(content, { "content-type": mediaType, "content-disposition": attachmentNamed(name) });
}

/** A large file, handed on part by part as the one who asked takes it. */
export async function serveParts(
  file: Omit<ServedFile, "content"> & { size: number; parts: AsyncGenerator<Uint8Array> },
): Promise<Response> {
  await setAnswerLength(file.size);
  const headers = {
    "content-type": file.mediaType,
    "content-disposition": attachmentNamed(file.name),
  };
  return new Response(streamOf(file.parts), { headers: { ...headers, ...FILE_POLICY } });
}

function streamOf(parts: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const part = await parts.next();
        if (part.done) controller.close();
        else controller.enqueue(part.value);
      },
      cancel: async () => void (await parts.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

/** A picture of ours that a page shows. */
export function servePicture(content: Buffer): Response {
  return withPolicy(content, { "content-type": "image/jpeg", "content-disposition": "inline" });
}

function withPolicy(content: Buffer, headers: Record<string, string>): Response {
  return new Response(new Uint8Array(content), { headers: { ...headers, ...FILE_POLICY } });
}

/** Also of what is answered in a file's place. */
export const FILE_POLICY = {
  "cache-control": "private, no-store",
  "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
};

/** In words, in the place of a file that is not to be had right now. */
export function refuseFile(status: number, words: string): Response {
  const headers = { ...FILE_POLICY, "content-type": "text/plain; charset=utf-8", "retry-after": "60" };
  return new Response(words, { status, headers });
}

/** RFC 6266: the name in full, and in ASCII for those who cannot read that. */
function attachmentNamed(name: string): string {
  const ascii = bare(name).replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}
