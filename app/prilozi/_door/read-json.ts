import type { z } from "zod";

const LONGEST = 4096;

/** A short JSON body of this shape; null for anything else, of which no more than this is read. */
export async function readJson<Schema extends z.ZodObject>(
  { body }: Request,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > LONGEST) return null;
  }
  try {
    return schema.parse(JSON.parse(Buffer.concat(chunks).toString()));
  } catch {
    return null;
  }
}
