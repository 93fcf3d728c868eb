import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { temporaryPasswords } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { TEMPORARY_PASSWORD } from "#lib/protection/limits";
import type { Recoverable } from "./find-accounts";

/** A new temporary password, which ends the ones before it: only the newest counts. */
export async function newTemporaryPassword(tx: Context, account: Recoverable) {
  const [temporary] = await tx.db
    .insert(temporaryPasswords)
    .values({
      accountId: account.id,
      credentialsVersion: account.credentialsVersion,
      expiresAt: sql`now() + ${TEMPORARY_PASSWORD.lifetime} * interval '1 second'`,
    })
    .returning();
  if (!temporary) throw new Error("The temporary password was not stored");
  return temporary;
}

/** The one that was mailed lately and is unused: asking again must not end what its owner may be typing just now. */
export async function stillFresh(tx: Context, account: Recoverable) {
  const [newest] = await tx.db
    .select()
    .from(temporaryPasswords)
    .where(
      and(
        eq(temporaryPasswords.accountId, account.id),
        eq(temporaryPasswords.credentialsVersion, account.credentialsVersion),
        isNull(temporaryPasswords.usedAt),
        sql`${temporaryPasswords.expiresAt} > now() + ${TEMPORARY_PASSWORD.freshFor} * interval '1 second'`,
      ),
    )
    .orderBy(desc(temporaryPasswords.createdAt))
    .limit(1);
  return newest;
}
