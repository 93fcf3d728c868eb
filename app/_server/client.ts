import { redirect } from "next/navigation";
import { cache } from "react";
import { type LiveSession, liveSession } from "#lib/accounts/sessions/live-session";
import type { ClientContext } from "#lib/core/context";
import { context } from "./context";
import { readToken } from "./cookies";

/** The session of this request, if it lives: asked for once however many parts of a page want it. */
export const currentSession = cache(
  async (): Promise<LiveSession | null> => liveSession(await context(), await readToken("session")),
);

/** The signed-in client, for whom alone `lib` gives out personal data. Others are sent to sign in and come back to `path`, or the page `below` it. */
export async function requireClient(path: string, below?: string): Promise<ClientContext> {
  const session = await requireSession(below === undefined ? path : `${path}/${encodeURIComponent(below)}`);
  if (session.onlyNewPassword) redirect("/promena-lozinke");
  return clientContext(session);
}

/** Like `requireClient`, but also for a session from which only a new password may come. */
export async function requireSession(path: string): Promise<LiveSession> {
  const session = await currentSession();
  if (!session) redirect(`/prijava?${new URLSearchParams({ ...(await whyGone()), nazad: path })}`);
  return session;
}

export async function clientContext(session: LiveSession): Promise<ClientContext> {
  const { accountId, personId, sessionId, declaredUntil } = session;
  const name = `${session.givenName} ${session.familyName}`;
  return { ...(await context()), client: { accountId, personId, sessionId, name, declaredUntil } };
}

/** A browser that still holds a session's cookie was signed in. */
async function whyGone() {
  return (await readToken("session")) ? { razlog: "isteklo" } : {};
}
