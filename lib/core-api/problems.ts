/** What a call may be refused for, in the words of RFC 9457. None of them repeats what was sent. */
export const PROBLEMS = {
  malformed: { status: 400, title: "The body is not the JSON that this address takes" },
  "too-many-records": { status: 400, title: "More records than one call may carry" },
  "bad-query": { status: 400, title: "after is not a cursor of this portal, or limit is out of range" },
  unauthorized: { status: 401, title: "The token is missing, wrong, expired or revoked" },
  forbidden: { status: 403, title: "The token does not have the scope for this" },
  "not-found": { status: 404, title: "There is no such address or attachment" },
  "not-scanned-yet": { status: 409, title: "The malware check has not been made yet; ask again later" },
  gone: { status: 410, title: "The malware check found something in the attachment; it is not handed out" },
  "method-not-allowed": { status: 405, title: "This address does not take this method" },
  "too-large": { status: 413, title: "The body is larger than one call may be" },
  "not-json": { status: 415, title: "Only application/json in UTF-8 is taken, not compressed" },
  "too-many-calls": { status: 429, title: "Too many calls; Retry-After says when there is room again" },
  unavailable: { status: 503, title: "The portal could not finish this; send the same again later" },
} as const;

export type ProblemName = keyof typeof PROBLEMS;

export const CORE_API = "/api/core/v1";

/** The body of a refusal. `requestNumber` is what the portal's log carries. */
export function problemBody(name: ProblemName, requestNumber: string) {
  return { type: `${CORE_API}#${name}`, ...PROBLEMS[name], requestNumber };
}
