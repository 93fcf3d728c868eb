import { NextResponse } from "next/server";
import { env } from "#lib/core/env";
import { isLanguage } from "#lib/texts/language";
import { safePath } from "../../_server/safe-path";
import { LANGUAGE_COOKIE } from "../../_server/texts";

const A_YEAR = 365 * 24 * 60 * 60;

/** Keeps the chosen language or script and goes back to the page it was chosen on. */
export async function GET(request: Request, { params }: { params: Promise<{ jezik: string }> }) {
  const { jezik } = await params;
  if (!isLanguage(jezik)) return new NextResponse(null, { status: 404 });
  const answer = NextResponse.redirect(new URL(pageBefore(request), env().appUrl), 303);
  answer.cookies.set(LANGUAGE_COOKIE, jezik, {
    maxAge: A_YEAR,
    sameSite: "lax",
    path: "/",
    secure: env().secure,
  });
  return answer;
}

/** Our own pages send their address along; anybody else's is not followed. */
function pageBefore(request: Request): string {
  const referer = request.headers.get("referer") ?? "";
  if (!URL.canParse(referer)) return "/";
  const { origin, pathname, search } = new URL(referer);
  return (origin === env().appUrl && safePath(pathname + search)) || "/";
}
