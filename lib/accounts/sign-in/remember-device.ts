import { and, eq, sql } from "drizzle-orm";
import { type accounts, devices } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { newToken, tokenHash } from "#lib/protection/derive";
import { browserName } from "../sessions/browser-name";

/**
 * Notes the browser of a completed sign-in and answers with the token for its cookie. The owner is told of a browser
 * that the account was never used in, except the very first one (security rule L11).
 */
export async function rememberDevice(tx: Context, account: typeof accounts.$inferSelect): Promise<string> {
  const token = tx.visitor.deviceToken ?? newToken();
  const known = await tx.db.$count(devices, eq(devices.accountId, account.id));
  const isKnown = await tx.db
    .update(devices)
    .set({ lastSeenAt: sql`now()`, userAgent: tx.visitor.userAgent })
    .where(and(eq(devices.accountId, account.id), eq(devices.tokenHash, tokenHash(token))))
    .returning({ id: devices.id });
  if (isKnown.length > 0) return token;
  const { userAgent } = tx.visitor;
  await tx.db.insert(devices).values({ accountId: account.id, tokenHash: tokenHash(token), userAgent });
  if (known > 0) {
    const params = {
      username: account.username,
      browser: browserName(userAgent),
      at: new Date().toISOString(),
    };
    await deliverLater(tx, "new-device", { to: account.email, accountId: account.id, params });
  }
  return token;
}
