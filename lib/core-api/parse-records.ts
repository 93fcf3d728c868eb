import { ok, type Result, refuse } from "#lib/core/result";
import { CORE_CALL } from "#lib/protection/limits";

/** The records of a body such as `{ "records": [...] }`; none of them has been looked at. Of two equal keys the last counts. */
export function parseRecords(
  body: Uint8Array,
): Result<unknown[], "malformed" | "too-many-records" | "too-large"> {
  if (body.byteLength > CORE_CALL.largestBody) return refuse("too-large");
  const parsed = isNestedTooDeep(body) ? undefined : parseJson(body);
  const records = isObject(parsed) ? parsed.records : undefined;
  if (!Array.isArray(records) || records.length === 0) return refuse("malformed");
  return records.length > CORE_CALL.mostRecords ? refuse("too-many-records") : ok(records);
}

/** Millions of brackets in one another would keep the parser busy for seconds. */
function isNestedTooDeep(body: Uint8Array): boolean {
  let depth = 0;
  let isText = false;
  for (let place = 0; place < body.length; place += 1) {
    const sign = body[place];
    if (sign === QUOTE) isText = !isText;
    else if (isText) place += sign === BACKSLASH ? 1 : 0;
    else if (sign === 0x5b || sign === 0x7b) depth += 1;
    else if (sign === 0x5d || sign === 0x7d) depth -= 1;
    if (depth > CORE_CALL.deepest) return true;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
