import { createHmac, timingSafeEqual } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { record } from "#lib/audit/record";
import { type ClientContext, type Context, inTransaction } from "#lib/core/context";
import { purposeKey } from "#lib/protection/derive";

const TOKEN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[A-Za-z0-9_-]{43}$/;

/**
 * Puts on record that a client keeps their cards in this browser. The token for the browser's cookie says whose cards
 * they are; it ends with the account and with every change of password or e-mail.
 */
export async function keepCardsOnDevice(ctx: ClientContext): Promise<string> {
  const { accountId } = ctx.client;
  return inTransaction(ctx, async (tx) => {
    const token = await tokenOf(tx, accountId);
    if (!token) throw new Error("The account is gone");
    await record(tx, "card.kept-on-device", accountId);
    return token;
  });
}

/** Whether a browser's token still holds, and is of that account where one is given. */
export async function mayKeepCards(ctx: Context, token: string, accountId?: string): Promise<boolean> {
  const [, owner] = TOKEN.exec(token) ?? [];
  if (!owner || (accountId && accountId !== owner)) return false;
  const right = await tokenOf(ctx, owner);
  return right?.length === token.length && timingSafeEqual(Buffer.from(right), Buffer.from(token));
}

async function tokenOf(ctx: Context, accountId: string): Promise<string | null> {
  const [account] = await ctx.db
    .select({ version: accounts.credentialsVersion })
    .from(accounts)
    .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt)));
  if (!account) return null;
  const mark = createHmac("sha256", purposeKey(ctx.env, "cards-on-device"))
    .update(`${accountId} ${account.version}`)
    .digest("base64url");
  return `${accountId}.${mark}`;
}
