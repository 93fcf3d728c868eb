import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { liveSession } from "#lib/accounts/sessions/live-session";
import { sessionAdapter } from "#lib/accounts/sessions/session-adapter";
import type { SignedIn } from "#lib/accounts/sign-in/finish-sign-in";
import type { Context } from "#lib/core/context";
import { SESSION } from "#lib/protection/limits";
import { context } from "./context";
import { cookieName, cookieOptions, dropToken, keepDeviceTokens } from "./cookies";

/** Gives the browser the cookie of a session that `finishSignIn` has opened, and the one by which it is known again. */
export async function keepSession(signedIn: SignedIn): Promise<void> {
  await library.signIn("session", { token: signedIn.sessionToken, redirect: false });
  await keepDeviceTokens(signedIn.deviceToken);
  await dropToken("step");
}

/** Ends the session of this browser: first its row, then the cookie. */
export async function endSessionHere(): Promise<void> {
  await library.signOut({ redirect: false });
}

/**
 * The auth library over the sessions table, by its adapter. It sets and clears the session's cookie, whose value is
 * the row's opaque token. None of its addresses exists, and no page asks it who is signed in: `currentSession` does.
 */
const library = NextAuth(async () => config(await context()));

function config(ctx: Context): NextAuthConfig {
  const authorize = async ({ token }: Partial<Record<"token", unknown>>) => {
    const session = typeof token === "string" ? await liveSession(ctx, token) : null;
    return session ? { id: session.accountId, token } : null;
  };
  return {
    adapter: sessionAdapter(ctx),
    secret: ctx.env.authSecrets[0],
    trustHost: true,
    session: { maxAge: SESSION.absolute },
    cookies: {
      sessionToken: { name: cookieName("session"), options: cookieOptions() },
      // The library would remember where to go next; the challenge's row does, so this cookie is gone at once.
      callbackUrl: { name: "portal-nazad", options: { ...cookieOptions(), maxAge: 0 } },
    },
    providers: [Credentials({ id: "session", credentials: { token: {} }, authorize })],
    callbacks: { jwt: ({ token, user }) => ({ ...token, ...user }) },
    // With an adapter and no strategy named, what `encode` returns becomes the cookie.
    jwt: { encode: ({ token }) => String(token?.token), decode: () => null },
    logger: {
      error: ({ name }) => ctx.log.error("auth.failed", { error: name }),
      warn: () => {},
      debug: () => {},
    },
  };
}
