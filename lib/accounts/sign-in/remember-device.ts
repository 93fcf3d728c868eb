import { and, eq, inArray, sql } from "drizzle-orm";
import { type accounts, devices } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { newToken, tokenHash } from "#lib/protection/derive";
import { browserName } from "../sessions/browser-name";

type Account = typeof accounts.$inferSelect;

/**
 * Notes the browser of a completed sign-in; answers with a token for its cookie when the account was never used in it.
 * Then the owner is told too, except of the very first browser (security rule L11). Every account has its own token,
 * so whoever used a shared browser before cannot pass for its next user elsewhere.
 */
export async function rememberDevice(tx: Context, account: Account): Promise<string | null> {
  const known = await tx.db
    .update(devices)
    .set({ lastSeenAt: sql`now()`, userAgent: tx.visitor.userAgent })
    .where(and(eq(devices.accountId, account.id), isThisBrowser(tx)))
    .returning({ id: devices.id });
  if (known.length > 0) return null;
  const hasOthers = (await tx.db.$count(devices, eq(devices.accountId, account.id))) > 0;
  const token = newToken();
  const { userAgent } = tx.visitor;
  await tx.db.insert(devices).values({ accountId: account.id, tokenHash: tokenHash(token), userAgent });
  if (hasOthers) await tellOwner(tx, account);
  return token;
}

/** The device whose token this browser holds. */
export function isThisBrowser({ visitor }: Context) {
  const hashes = visitor.deviceTokens.map(tokenHash);
  return hashes.length > 0 ? inArray(devices.tokenHash, hashes) : sql`false`;
}

async function tellOwner(tx: Context, account: Account): Promise<void> {
  const { id: accountId, username, email: to } = account;
  const browser = browserName(tx.visitor.userAgent);
  const params = { username, browser, at: new Date().toISOString() };
  await deliverLater(tx, "new-device", { to, accountId, params });
}
