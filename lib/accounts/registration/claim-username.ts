import { and, eq, sql } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { takeTurn } from "#lib/core/take-turn";
import { type Username, usernameCandidates } from "#lib/identity/username";
import { deliverLater } from "#lib/mail/deliver";
import { USERNAME_RESERVED_FOR } from "#lib/protection/limits";

/**
 * The wanted username if it is free, else the nearest free one (petar, petar2, petar3), for the transaction
 * under way (security rule R6). A name held for over a day by an account that nobody ever signed in to is freed (R7).
 */
export async function claimUsername(tx: Context, wanted: Username): Promise<Username> {
  await oneClaimAtATime(tx, wanted);
  await releaseUnused(tx, wanted);
  return nearestFree(tx, wanted);
}

/** Whether nobody holds the username; claims it for the transaction under way. */
export async function isUsernameFree(tx: Context, wanted: Username): Promise<boolean> {
  return (await claimUsername(tx, wanted)) === wanted;
}

async function nearestFree(tx: Context, wanted: Username): Promise<Username> {
  for (const candidate of usernameCandidates(wanted)) {
    const [holder] = await tx.db
      .select({ id: accounts.id })
      .from(accounts)
      .where(eq(accounts.username, candidate));
    if (!holder) return candidate;
  }
  throw new Error("There is always a free username");
}

async function releaseUnused(tx: Context, wanted: Username): Promise<void> {
  const [holder] = await tx.db
    .select({ id: accounts.id, email: accounts.email })
    .from(accounts)
    .where(
      and(
        eq(accounts.username, wanted),
        sql`${accounts.emailVerified} is null`,
        sql`${accounts.createdAt} < now() - ${USERNAME_RESERVED_FOR} * interval '1 second'`,
      ),
    );
  if (!holder) return;
  const username = await nearestFree(tx, wanted);
  await tx.db.update(accounts).set({ username, mayChangeUsername: true }).where(eq(accounts.id, holder.id));
  await record(tx, "account.username-changed", holder.id);
  const params = { username, at: new Date().toISOString() };
  await deliverLater(tx, "username-changed", { to: holder.email, accountId: holder.id, params });
}

/** Names that differ only in the number at their end are claimed one after the other. */
async function oneClaimAtATime(tx: Context, wanted: Username): Promise<void> {
  const stem = wanted.replace(/\d+$/, "");
  await takeTurn(tx, `username:${stem}`);
}
