import { sql } from "drizzle-orm";
import { devices } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { newToken, tokenHash } from "#lib/protection/derive";
import { browserName } from "../sessions/browser-name";

interface Owner {
  id: string;
  username: string;
  email: string;
}

/**
 * Notes the browser of a completed sign-in; answers with a token for its cookie when the account was never used in it.
 * Then the owner is told too, except of the very first browser (security rule L11). Every account has its own token,
 * so whoever used a shared browser before cannot pass for its next user elsewhere.
 */
export async function rememberDevice(tx: Context, owner: Owner): Promise<string | null> {
  const { userAgent } = tx.visitor;
  const known = await tx.db.execute(sql`
    update devices set last_seen_at = now(), user_agent = ${userAgent}
    where account_id = ${owner.id} and ${isThisBrowser(tx)}
    returning id`);
  if (known.length > 0) return null;
  const [other] = await tx.db.execute(sql`select from devices where account_id = ${owner.id} limit 1`);
  const token = newToken();
  await tx.db.insert(devices).values({ accountId: owner.id, tokenHash: tokenHash(token), userAgent });
  if (other) await tellOwner(tx, owner);
  return token;
}

/** The device whose token this browser holds. */
export function isThisBrowser({ visitor }: Context) {
  const hashes = visitor.deviceTokens.map(tokenHash);
  return hashes.length > 0 ? sql`devices.token_hash in ${hashes}` : sql`false`;
}

async function tellOwner(tx: Context, { id: accountId, username, email: to }: Owner): Promise<void> {
  const browser = browserName(tx.visitor.userAgent);
  const params = { username, browser, at: new Date().toISOString() };
  await deliverLater(tx, "new-device", { to, accountId, params });
}
