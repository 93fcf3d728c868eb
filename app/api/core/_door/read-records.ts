import { type Result, refuse } from "#lib/core/result";
import { parseRecords } from "#lib/core-api/parse-records";
import type { ProblemName } from "#lib/core-api/problems";
import { CORE_CALL } from "#lib/protection/limits";

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** The records of a request, read no further than one call may be long, whatever its headers say. */
export async function readRecords({ headers, body }: Request): Promise<Result<unknown[], ProblemName>> {
  const coding = headers.get("content-encoding") ?? "identity";
  if (!JSON_TYPE.test(headers.get("content-type") ?? "") || coding !== "identity") return refuse("not-json");
  if (Number(headers.get("content-length")) > CORE_CALL.largestBody) return refuse("too-large");
  return parseRecords(await readBounded(body));
}

/** All of it, or as much as shows that it is too large. */
async function readBounded(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > CORE_CALL.largestBody) break;
  }
  return Buffer.concat(chunks);
}
