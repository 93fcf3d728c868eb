import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import { ok, type Result, refuse } from "#lib/core/result";
import { UPLOAD } from "#lib/protection/limits";

/** One file and what stands before it in the form. */
export const LARGEST_BODY = UPLOAD.largest + 64 * 1024;

export interface Upload {
  fields: { zahtev: string; vrsta: string; nazad: string };
  file: Result<{ name: string; content: Buffer }, "too-large" | "not-chosen" | "unreadable">;
}

/** Reads a form with one file as it comes in, and no further than one file may be long. */
export async function readUpload({ headers, body }: Request): Promise<Upload> {
  const fields = { zahtev: "", vrsta: "", nazad: "" };
  const chunks: Buffer[] = [];
  let name: string | null = null;
  let isTooLarge = false;
  try {
    const form = new Busboy({
      headers: { "content-type": headers.get("content-type") ?? "" },
      limits: LIMITS,
    });
    form.on("field", (field, value) => {
      if (isField(field)) fields[field] = value;
    });
    form.on("file", (field, file, given: string | undefined) => {
      if (field === "prilog") name = given ?? "";
      // The limit of files is one: whatever it is called, nothing else is read.
      file.on("data", (chunk: Buffer) => chunks.push(chunk));
      file.on("limit", () => {
        isTooLarge = true;
      });
    });
    await pipeline(bounded(body), form);
  } catch (thrown) {
    return { fields, file: refuse(thrown instanceof TooLarge ? "too-large" : "unreadable") };
  }
  if (isTooLarge) return { fields, file: refuse("too-large") };
  const content = Buffer.concat(chunks);
  // A browser sends a field in which nothing was chosen as a file without a name.
  const isChosen = name !== null && (name !== "" || content.length > 0);
  return { fields, file: isChosen ? ok({ name: name ?? "", content }) : refuse("not-chosen") };
}

const LIMITS = {
  fieldNameSize: 20,
  fieldSize: 500,
  fields: 5,
  files: 1,
  fileSize: UPLOAD.largest,
  parts: 8,
  headerPairs: 20,
};

function isField(name: string): name is keyof Upload["fields"] {
  return ["zahtev", "vrsta", "nazad"].includes(name);
}

class TooLarge extends Error {}

/** A length that was announced was looked at already; this is for bodies that announce none. */
async function* bounded(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > LARGEST_BODY) throw new TooLarge();
    yield chunk;
  }
}
