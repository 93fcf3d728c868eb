import { DrizzleAdapter } from "@auth/drizzle-adapter";
import type { Database } from "#db/client";
import { accounts, sessions } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { tokenHash } from "#lib/protection/derive";

type Tables = NonNullable<Parameters<typeof DrizzleAdapter<Database>>[1]>;

/**
 * The adapter of the auth library over our tables, wrapped so that the database holds only the SHA-256 of a
 * session's token. Whoever reads the table cannot sign in with what stands there.
 */
export function sessionAdapter(ctx: Context) {
  const adapter = DrizzleAdapter(ctx.db, TABLES);
  const { createSession, deleteSession } = adapter;
  if (!createSession || !deleteSession) throw new Error("The adapter keeps no sessions");
  return {
    ...adapter,
    createSession: async (session: NewSession) => {
      const stored = { ...session, sessionToken: storedToken(session.sessionToken) };
      await createSession(stored);
      return session;
    },
    deleteSession: async (token: string) => {
      await deleteSession(storedToken(token));
    },
  };
}

/**
 * Only the session functions are used; the library's types ask for columns of providers that we do not have.
 * Tables left out would be made anew with every adapter, at several times the price of a statement.
 */
const TABLES = {
  usersTable: accounts,
  sessionsTable: sessions,
  accountsTable: accounts,
  verificationTokensTable: sessions,
  authenticatorsTable: sessions,
} as unknown as Tables;

/** How a token is found in the table. */
export function storedToken(token: string): string {
  return tokenHash(token).toString("hex");
}

export interface NewSession {
  sessionToken: string;
  userId: string;
  expires: Date;
  onlyNewPassword: boolean;
  userAgent: string;
}
