import type { ClientContext } from "#lib/core/context";
import { clientContext, currentSession } from "../../_server/client";

/** The signed-in client of this request; null also for a session from which only a new password may come. */
export async function clientHere(): Promise<ClientContext | null> {
  const session = await currentSession();
  return session && !session.onlyNewPassword ? clientContext(session) : null;
}

/** Where to sign in again, and come back to `path`. */
export function signInPath(path: string | null): string {
  return `/prijava?${new URLSearchParams({ razlog: "isteklo", ...(path && { nazad: path }) })}`;
}
