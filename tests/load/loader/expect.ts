import type { Answer } from "./browser";

/** The answer, if it has this status or leads there; else the visitor's way ends as an error. */
export function expect(answer: Answer, wanted: number | string): Answer {
  const got = typeof wanted === "number" ? answer.status : answer.location;
  if (got === wanted) return answer;
  throw new Error(`${wanted} expected, ${answer.status} ${answer.location} got`);
}
