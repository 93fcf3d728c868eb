import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { accounts, type challenges, temporaryPasswords } from "#db/schema/accounts";
import { emailChanges } from "#db/schema/own-account";
import type { Context } from "#lib/core/context";
import { oneTimeCode, temporaryPassword, undoCode } from "#lib/protection/derive";
import type { Letters } from "./letters";

/** The code of a challenge that can still be answered, else undefined. */
export async function liveOneTimeCode(
  ctx: Context,
  id: string,
): Promise<Letters["one-time-code"] | undefined> {
  const [live] = await ctx.db.execute<
    Pick<typeof challenges.$inferSelect, "purpose"> & { until: string }
  >(sql`
    select challenges.purpose, challenges.expires_at as until
    from challenges join accounts on accounts.id = challenges.account_id
    where challenges.id = ${id} and challenges.used_at is null and challenges.expires_at > now()
      and accounts.disabled_at is null and accounts.credentials_version = challenges.credentials_version`);
  return live && { code: oneTimeCode(ctx.env, id), purpose: live.purpose, until: new Date(live.until) };
}

/** A temporary password that still opens something: unused, in time and the newest of its account; else undefined. */
export async function liveTemporaryPassword(
  ctx: Context,
  id: string,
): Promise<{ password: string; until: Date } | undefined> {
  const newest = sql`not exists (select from temporary_passwords later
    where later.account_id = ${temporaryPasswords.accountId} and later.created_at > ${temporaryPasswords.createdAt})`;
  const [row] = await ctx.db
    .select({ until: temporaryPasswords.expiresAt })
    .from(temporaryPasswords)
    .innerJoin(accounts, eq(accounts.id, temporaryPasswords.accountId))
    .where(
      and(
        eq(temporaryPasswords.id, id),
        isNull(temporaryPasswords.usedAt),
        isNull(accounts.disabledAt),
        gt(temporaryPasswords.expiresAt, sql`now()`),
        eq(temporaryPasswords.credentialsVersion, accounts.credentialsVersion),
        newest,
      ),
    );
  return row && { password: temporaryPassword(ctx.env, id), until: row.until };
}

/** What takes a change of address back, as long as it may be; else undefined. */
export async function liveUndoCode(
  ctx: Context,
  changeId: string,
): Promise<Pick<Letters["email-undo"], "code" | "until"> | undefined> {
  const [row] = await ctx.db
    .select({ until: emailChanges.undoUntil })
    .from(emailChanges)
    .where(
      and(
        eq(emailChanges.id, changeId),
        isNull(emailChanges.undoneAt),
        gt(emailChanges.undoUntil, sql`now()`),
      ),
    );
  return row?.until ? { code: undoCode(ctx.env, changeId), until: row.until } : undefined;
}
