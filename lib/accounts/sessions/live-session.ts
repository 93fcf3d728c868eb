import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import { isToken } from "#lib/protection/derive";
import { SESSION } from "#lib/protection/limits";
import { storedToken } from "./session-adapter";

export interface LiveSession {
  sessionId: string;
  accountId: string;
  personId: string;
  givenName: string;
  familyName: string;
  /** Opened with a temporary password: only a new password may come of it. */
  onlyNewPassword: boolean;
  declaredUntil: Date | null;
  /** Seconds until the idle end, counted from this visit, and never past the absolute end. */
  secondsLeft: number;
}

/**
 * The session behind a cookie's token, or null: in one statement that judges idle and absolute end by the
 * database's clock, and notes the visit when the last one is a while ago.
 */
export async function liveSession(ctx: Context, token: string | undefined): Promise<LiveSession | null> {
  if (!isToken(token)) return null;
  const [row] = await ctx.db.execute<Row>(sql`
    with live as (
      select s.session_token, s.id, s.expires, s.last_seen_at, s.only_new_password,
             a.id as account_id, a.person_id, a.declared_until, p.given_name, p.family_name
      from sessions s
      join accounts a on a.id = s.user_id and a.disabled_at is null
      join persons p on p.id = a.person_id
      where s.session_token = ${storedToken(token)}
        and s.expires > now()
        and s.last_seen_at > now() - ${SESSION.idle} * interval '1 second'
    ), touched as (
      update sessions set last_seen_at = now()
      from live
      where sessions.session_token = live.session_token
        and live.last_seen_at < now() - ${SESSION.touchAfter} * interval '1 second'
    )
    select id, account_id, person_id, given_name, family_name, only_new_password,
           case when declared_until > now() then declared_until end as declared_until,
           least(${SESSION.idle}, extract(epoch from expires - now()))::int as seconds_left
    from live`);
  return row ? sessionFrom(row) : null;
}

type Row = {
  id: string;
  account_id: string;
  person_id: string;
  given_name: string;
  family_name: string;
  only_new_password: boolean;
  declared_until: string | Date | null;
  seconds_left: number;
};

function sessionFrom(row: Row): LiveSession {
  return {
    sessionId: row.id,
    accountId: row.account_id,
    personId: row.person_id,
    givenName: row.given_name,
    familyName: row.family_name,
    onlyNewPassword: row.only_new_password,
    declaredUntil: row.declared_until ? new Date(row.declared_until) : null,
    secondsLeft: row.seconds_left,
  };
}
