import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import { isThisBrowser } from "./remember-device";

export type Candidate = {
  accountId: string;
  email: string;
  passwordHash: string;
  credentialsVersion: number;
  /** This browser, if the account signed in from it before. */
  deviceId: string | null;
  /** The account's newest temporary password, while it is unused and in time. */
  temporaryPasswordId: string | null;
};

/** Everything that judging a password needs, in one query whether or not there is such an account. */
export async function findCandidate(ctx: Context, username: string): Promise<Candidate | null> {
  const [candidate] = await ctx.db.execute<Candidate>(sql`
    select accounts.id as "accountId", accounts.email, accounts.password_hash as "passwordHash",
           accounts.credentials_version as "credentialsVersion", devices.id as "deviceId",
           newest_temporary.id as "temporaryPasswordId"
    from accounts
    left join devices on devices.account_id = accounts.id and ${isThisBrowser(ctx)}
    left join lateral (
      select id, used_at, expires_at from temporary_passwords
      where account_id = accounts.id and credentials_version = accounts.credentials_version
      order by created_at desc limit 1
    ) newest_temporary on newest_temporary.used_at is null and newest_temporary.expires_at > now()
    where accounts.username = ${username} and accounts.disabled_at is null`);
  return candidate ?? null;
}
