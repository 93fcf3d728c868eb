import { type NextRequest, NextResponse } from "next/server";
import { env } from "#lib/core/env";
import { CORE_API } from "#lib/core-api/problems";
import { isQueueFull } from "#lib/protection/hash-queue";
import { CORE_CALL } from "#lib/protection/limits";
import { sr } from "#lib/texts/sr";
import { contentSecurityPolicy } from "./app/_server/content-security-policy";
import { newRequestNumber } from "./app/_server/request-number";
import { isSameOrigin } from "./app/_server/same-origin";
import { problem } from "./app/api/core/_door/problem";

export const config = {
  runtime: "nodejs",
  // Letters in the mailbox page bring a policy of their own; so do files; the bodies of
  // attachments would be held here whole.
  matcher:
    "/((?!_next/static/|icon\\.svg$|favicon\\.ico$|opengraph-image\\.png$|dev/mailbox/[0-9a-f-]{36}(?:/tekst)?$|prilozi/[^/]+(?:/slicica)?$|prilozi/novi/(?:adresa|preuzmi)$|dokumenta/[^/]+$|nalog/kopija-podataka/[^/]+$|(?:polise|zahtevi)/[^/]+/potvrda$|placanja/potvrda/[^/]+/pdf$|zdravlje/kartica/[^/]+/(?:pdf|apple-wallet|google-wallet)$|kartica-bez-mreze$).*)",
};

const METHODS = ["GET", "HEAD", "POST"];
/** The core API takes no forms; about itself it only tells. */
const CORE_METHODS = ["GET", "HEAD", "PUT"];
const CORE_PAGE_METHODS = ["GET", "HEAD"];
const LARGEST_BODY = 2 * 1024 * 1024;

/**
 * Gives every answer its security policy and every request a number. It guards nothing: what it turns away early
 * is turned away again where the work is done.
 */
export function middleware(request: NextRequest): Response {
  const refusal = refuseEarly(request);
  if (refusal) return refusal;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, env());
  const headers = new Headers(request.headers);
  headers.set("x-request-number", newRequestNumber());
  headers.set("x-nonce", nonce);
  headers.set("x-path", request.nextUrl.pathname);
  headers.set("x-forwarded-host", ownHost(request));
  headers.set("x-forwarded-proto", env().secure ? "https" : "http");
  headers.set("content-security-policy", policy);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set("content-security-policy", policy);
  return answer;
}

function refuseEarly(request: NextRequest): Response | null {
  const { pathname } = request.nextUrl;
  if (pathname.startsWith("/api/core/")) return refuseCoreCall(request);
  if (!METHODS.includes(request.method)) return plain(405, "", { allow: METHODS.join(", ") });
  if (request.method !== "POST" || pathname.startsWith("/api/")) return null;
  if (!isSameOrigin(request.headers, env().appUrl)) return plain(403, sr.common.refusals.foreignOrigin);
  // With script the action itself answers, in words that leave the page and what was typed standing.
  if (isQueueFull() && !request.headers.has("next-action")) {
    return plain(503, sr.common.refusals.busy, { "retry-after": "10" });
  }
  const size = Number(request.headers.get("content-length") ?? 0);
  return size > LARGEST_BODY ? plain(413, sr.common.refusals.tooLarge) : null;
}

function refuseCoreCall(request: NextRequest): Response | null {
  const methods = request.nextUrl.pathname === CORE_API ? CORE_PAGE_METHODS : CORE_METHODS;
  if (!methods.includes(request.method)) return problem("method-not-allowed", { allow: methods.join(", ") });
  const size = Number(request.headers.get("content-length") ?? 0);
  return size > CORE_CALL.largestBody ? problem("too-large") : null;
}

/** What the framework compares a form's Origin with, once more: never what a proxy or a stranger put there (F11). */
function ownHost({ headers }: NextRequest): string {
  const { appUrl } = env();
  return new URL((isSameOrigin(headers, appUrl) && headers.get("origin")) || appUrl).host;
}

function plain(status: number, words: string, headers: Record<string, string> = {}): NextResponse {
  return new NextResponse(words, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", ...headers },
  });
}
