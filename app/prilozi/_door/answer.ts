import type { Refused, Result } from "#lib/core/result";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { whenAgain } from "../../_server/refusals";
import { safePath } from "../../_server/safe-path";
import { FILE_POLICY } from "../../_server/serve-file";
import { signInPath } from "./client-here";

export type DoorRefusal = keyof Texts["attachments"]["refusals"] | keyof Texts["attachments"]["door"];

/** What came of an upload, and what its form said about where it stood. */
export interface Outcome {
  /** A value is what a script gets. */
  result: Result<object, DoorRefusal>;
  back?: string;
  slot?: string;
}

/** For a script: the attachment, or the refusal in a word and in words. */
export function inJson(texts: Texts, request: Request, number: string, { result, back }: Outcome): Response {
  if (result.ok) return json(result.value, 200);
  const { refusal, until } = result;
  const signIn = refusal === "session-ended" ? { signIn: signInPath(pageOf(request, back)) } : {};
  const message = wordsOf(texts, result, number);
  return json({ refusal, message, ...signIn }, statusOf(refusal), retryAfter(refusal, until));
}

/** For a form without script: back to its page, which says in words what was refused. */
export function backToPage(texts: Texts, request: Request, number: string, outcome: Outcome): Response {
  const { result, slot = "" } = outcome;
  const page = pageOf(request, outcome.back);
  if (!result.ok && result.refusal === "session-ended") return seeOther(signInPath(page));
  if (!page || (!result.ok && result.refusal === "foreign-origin")) {
    return result.ok ? seeOther("/pregled") : plain(wordsOf(texts, result, number), statusOf(result.refusal));
  }
  const url = new URL(page, "https://portal.invalid");
  url.searchParams.delete("prilog");
  url.searchParams.delete("vrsta");
  if (!result.ok) {
    url.searchParams.set("prilog", result.refusal);
    url.searchParams.set("vrsta", slot.slice(0, 200));
  }
  return seeOther(`${url.pathname}${url.search}`);
}

/** Words for somebody who asked for a file. */
export function plain(words: string, status: number): Response {
  const headers = { ...FILE_POLICY, "content-type": "text/plain; charset=utf-8" };
  return new Response(words, { status, headers });
}

export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { ...FILE_POLICY, location } });
}

export function wordsOf(
  { attachments, ...texts }: Texts,
  refused: Refused<DoorRefusal>,
  number: string,
): string {
  const words = { ...attachments.refusals, ...attachments.door }[refused.refusal];
  return say(words, { when: whenAgain({ attachments, ...texts }, refused.until), number });
}

const STATUSES: Partial<Record<DoorRefusal, number>> = {
  "session-ended": 401,
  "foreign-origin": 403,
  "not-found": 404,
  "too-many-files": 409,
  "slot-full": 409,
  waiting: 409,
  "too-large": 413,
  unreadable: 400,
  "too-many-attempts": 429,
  busy: 503,
  "storage-away": 503,
  failed: 503,
};

export function statusOf(refusal: DoorRefusal): number {
  return STATUSES[refusal] ?? 422;
}

/** The page the form names, else the one it was sent from; both only where documents are added. */
function pageOf(request: Request, named: string | undefined): string | null {
  const referer = request.headers.get("referer") ?? "";
  const from = URL.canParse(referer) ? new URL(referer).pathname : "";
  const page = safePath(named || from);
  return page && /^\/(zdravlje|stete)\//.test(page) ? page : null;
}

function json(body: object, status: number, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { ...FILE_POLICY, ...headers } });
}

function retryAfter(refusal: DoorRefusal, until: Date | undefined): Record<string, string> {
  if (until) return { "retry-after": String(Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000))) };
  return statusOf(refusal) === 503 ? { "retry-after": "10" } : {};
}
