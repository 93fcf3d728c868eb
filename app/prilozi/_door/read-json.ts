import type { z } from "zod";
import { readAtMost } from "../../_server/read-at-most";

const LONGEST = 4096;

/** A short JSON body of this shape; null for anything else, of which no more than this is read. */
export async function readJson<Schema extends z.ZodObject>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const body = await readAtMost(request, LONGEST);
  try {
    return body && schema.parse(JSON.parse(body.toString()));
  } catch {
    return null;
  }
}
