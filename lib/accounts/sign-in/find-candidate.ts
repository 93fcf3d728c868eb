import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { accounts, devices, temporaryPasswords } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { isThisBrowser } from "./remember-device";

export interface Candidate {
  accountId: string;
  email: string;
  passwordHash: string;
  credentialsVersion: number;
  /** This browser, if the account signed in from it before. */
  deviceId: string | null;
  /** The account's newest temporary password, while it is unused and in time. */
  temporaryPasswordId: string | null;
}

/** Everything that judging a password needs, in one query whether or not there is such an account. */
export async function findCandidate(ctx: Context, username: string): Promise<Candidate | null> {
  const newestTemporary = ctx.db
    .select({
      id: temporaryPasswords.id,
      usedAt: temporaryPasswords.usedAt,
      expiresAt: temporaryPasswords.expiresAt,
    })
    .from(temporaryPasswords)
    .where(
      and(
        eq(temporaryPasswords.accountId, accounts.id),
        eq(temporaryPasswords.credentialsVersion, accounts.credentialsVersion),
      ),
    )
    .orderBy(desc(temporaryPasswords.createdAt))
    .limit(1)
    .as("newest_temporary");
  const [candidate] = await ctx.db
    .select({
      accountId: accounts.id,
      email: accounts.email,
      passwordHash: accounts.passwordHash,
      credentialsVersion: accounts.credentialsVersion,
      deviceId: devices.id,
      temporaryPasswordId: newestTemporary.id,
    })
    .from(accounts)
    .leftJoin(devices, and(eq(devices.accountId, accounts.id), isThisBrowser(ctx)))
    .leftJoinLateral(
      newestTemporary,
      and(isNull(newestTemporary.usedAt), gt(newestTemporary.expiresAt, sql`now()`)),
    )
    .where(and(eq(accounts.username, username), isNull(accounts.disabledAt)));
  return candidate ?? null;
}
