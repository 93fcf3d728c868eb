import { createHmac, timingSafeEqual } from "node:crypto";
import { sql } from "drizzle-orm";
import { record } from "#lib/audit/record";
import { type ClientContext, type Context, inTransaction } from "#lib/core/context";
import { purposeKey } from "#lib/protection/derive";
import { storedToken } from "./sessions/session-adapter";

const ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const TOKEN = new RegExp(`^(${ID})\\.(${ID})\\.(\\d{10})\\.[A-Za-z0-9_-]{43}$`);

/** What the token in a browser's cookie says: whose cards it keeps, its latest session, and until when, in seconds since 1970. */
interface Keeping {
  accountId: string;
  sessionId: string;
  until: number;
}

/** Puts on record that a client keeps their cards in this browser. Answers with the token for the browser's cookie. */
export async function keepCardsOnDevice(ctx: ClientContext, until: number): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const token = await cardsToken(tx, until);
    await record(tx, "card.kept-on-device", tx.client.accountId);
    return token;
  });
}

/** The token anew, for cards that are valid until another day by now. */
export async function cardsToken(ctx: ClientContext, until: number): Promise<string> {
  const { accountId, sessionId } = ctx.client;
  const token = await rightToken(ctx, { accountId, sessionId, until });
  if (!token) throw new Error("The account or its session is gone");
  return token;
}

/**
 * Whether a browser's token still holds, and is of that account where one is given. It ends with the account, with every
 * change of password or e-mail, and when the client signs this browser or all of them out, from wherever that is done;
 * not when the session runs out.
 */
export async function mayKeepCards(ctx: Context, token: string, accountId?: string): Promise<boolean> {
  const keeping = readToken(token);
  if (!keeping || (accountId && accountId !== keeping.accountId)) return false;
  const right = await rightToken(ctx, keeping);
  return right?.length === token.length && timingSafeEqual(Buffer.from(right), Buffer.from(token));
}

/** A token that holds, for the session that has just begun in its browser, with its end; null when it is of another account or ended. */
export async function cardsTokenFor(
  ctx: Context,
  token: string,
  { accountId, sessionToken }: { accountId: string; sessionToken: string },
): Promise<{ token: string; until: number } | null> {
  const keeping = readToken(token);
  if (!keeping || !(await mayKeepCards(ctx, token, accountId))) return null;
  const [session] = await ctx.db.execute<{ id: string }>(
    sql`select id from sessions where session_token = ${storedToken(sessionToken)}`,
  );
  const renewed = session && (await rightToken(ctx, { ...keeping, sessionId: session.id }));
  return renewed ? { token: renewed, until: keeping.until } : null;
}

function readToken(token: string): Keeping | null {
  const [, accountId, sessionId, until] = TOKEN.exec(token) ?? [];
  return accountId && sessionId && until ? { accountId, sessionId, until: Number(until) } : null;
}

/** Null when there is to be none: what the client ended stands on record, what ran out by itself does not. */
async function rightToken(ctx: Context, { accountId, sessionId, until }: Keeping): Promise<string | null> {
  const [account] = await ctx.db.execute<{ state: string }>(sql`
    select concat_ws(' ', credentials_version, (
      select max(id) from audit_events where account_id = accounts.id and event = 'session.all-ended'
    )) as state
    from accounts where id = ${accountId} and disabled_at is null and not exists (
      select from audit_events
      where account_id = accounts.id and event = 'session.ended' and details->>'session' = ${sessionId})`);
  if (!account) return null;
  const said = `${accountId}.${sessionId}.${until}`;
  const mark = createHmac("sha256", purposeKey(ctx.env, "cards-on-device"))
    .update(`${said} ${account.state}`)
    .digest("base64url");
  return `${said}.${mark}`;
}
