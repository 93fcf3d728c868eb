import NextAuth, { type User } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { sessionAdapter } from "#lib/accounts/sessions/session-adapter";
import type { SignedIn } from "#lib/accounts/sign-in/complete-sign-in";
import { SESSION } from "#lib/protection/limits";
import { forgetCards, takeOverCards } from "./cards-on-device";
import { context } from "./context";
import { cookieName, cookieOptions, dropToken, keepDeviceTokens } from "./cookies";

/** Gives the browser the cookie of a session that `completeSignIn` has opened, and the one by which it is known again. */
export async function keepSession({ accountId, sessionToken, deviceToken }: SignedIn): Promise<void> {
  const { signIn } = await library({ id: accountId, token: sessionToken });
  await signIn("session", { redirect: false });
  await keepDeviceTokens(deviceToken);
  await dropToken("step");
  await takeOverCards({ accountId, sessionToken });
}

/** Ends the session of this browser: first its row, then the cookie, and what the browser keeps. */
export async function endSessionHere(): Promise<void> {
  const { signOut } = await library(null);
  await signOut({ redirect: false });
  await forgetCards();
}

/**
 * The auth library over the sessions table, by its adapter. It sets and clears the session's cookie, whose value is
 * the row's opaque token. Made for one call: it lets in the one who has just signed in, and nobody by what a request
 * says. None of its addresses exists, and no page asks it who is signed in: `currentSession` does.
 */
async function library(signedIn: (User & { token: string }) | null) {
  const ctx = await context();
  return NextAuth({
    adapter: sessionAdapter(ctx),
    secret: ctx.env.authSecrets[0],
    trustHost: true,
    session: { maxAge: SESSION.absolute },
    cookies: {
      sessionToken: { name: cookieName("session"), options: cookieOptions() },
      // The library would remember where to go next; the challenge's row does, so this cookie is gone at once.
      callbackUrl: { name: "portal-nazad", options: { ...cookieOptions(), maxAge: 0 } },
    },
    providers: [Credentials({ id: "session", credentials: {}, authorize: () => signedIn })],
    callbacks: { jwt: ({ token, user }) => ({ ...token, ...user }) },
    // With an adapter and no strategy named, what `encode` returns becomes the cookie.
    jwt: { encode: ({ token }) => String(token?.token), decode: () => null },
    logger: {
      error: ({ name }) => ctx.log.error("auth.failed", { error: name }),
      warn: () => {},
      debug: () => {},
    },
  });
}
