import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { temporaryPasswords } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { isTemporaryPassword } from "#lib/protection/derive";
import type { Candidate } from "../sign-in/find-candidate";

/** Whether the typed password is the account's temporary one; if so it is used up, once whoever tries at the same time. */
export async function claimTemporaryPassword(
  ctx: Context,
  candidate: Candidate | null,
  typed: string,
): Promise<boolean> {
  const id = candidate?.temporaryPasswordId;
  if (!id || !isTemporaryPassword(ctx.env, id, typed)) return false;
  const claimed = await ctx.db
    .update(temporaryPasswords)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(temporaryPasswords.id, id),
        isNull(temporaryPasswords.usedAt),
        gt(temporaryPasswords.expiresAt, sql`now()`),
      ),
    )
    .returning({ id: temporaryPasswords.id });
  return claimed.length > 0;
}
