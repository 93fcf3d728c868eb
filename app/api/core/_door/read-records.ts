import { type Result, refuse } from "#lib/core/result";
import { parseRecords } from "#lib/core-api/parse-records";
import type { ProblemName } from "#lib/core-api/problems";
import { CORE_CALL } from "#lib/protection/limits";
import { readAtMost } from "../../../_server/read-at-most";

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** The records of a request, read no further than one call may be long, whatever its headers say. */
export async function readRecords(request: Request): Promise<Result<unknown[], ProblemName>> {
  const { headers } = request;
  const coding = headers.get("content-encoding") ?? "identity";
  if (!JSON_TYPE.test(headers.get("content-type") ?? "") || coding !== "identity") return refuse("not-json");
  if (Number(headers.get("content-length")) > CORE_CALL.largestBody) return refuse("too-large");
  const body = await readAtMost(request, CORE_CALL.largestBody);
  return body ? parseRecords(body) : refuse("too-large");
}
