import { sql } from "drizzle-orm";
import type { PASSKEY_PURPOSES } from "#db/schema/own-account";
import type { Context } from "#lib/core/context";
import type { Env } from "#lib/core/env";
import { tokenHash } from "#lib/protection/derive";
import { PASSKEYS } from "#lib/protection/limits";

/** What an authenticator is asked to sign for, and in which browser: WebAuthn's name for it. */
export interface Ceremony {
  purpose: (typeof PASSKEY_PURPOSES)[number];
  accountId: string;
  /** What only the asking browser holds: the cookie between the steps, or its session. */
  holder: string;
}

/** Begins a ceremony, in place of an earlier one of this browser; answers with its id. Lives five minutes. */
export async function beginCeremony(ctx: Context, { purpose, accountId, holder }: Ceremony): Promise<string> {
  const [begun] = await ctx.db.execute<{ id: string }>(sql`
    insert into passkey_ceremonies (purpose, account_id, holder_hash, expires_at)
    values (${purpose}, ${accountId}, ${tokenHash(holder)}, now() + ${PASSKEYS.lifetime} * interval '1 second')
    on conflict (holder_hash, purpose) do update set
      id = excluded.id, account_id = excluded.account_id, expires_at = excluded.expires_at, used_at = null
    returning id`);
  if (!begun) throw new Error("The ceremony was not stored");
  return begun.id;
}

/** Uses up the ceremony of this browser, whatever the answer is worth: a second answer finds none. */
export async function claimCeremony(tx: Context, ceremony: Ceremony): Promise<string | undefined> {
  const { purpose, accountId, holder } = ceremony;
  const [claimed] = await tx.db.execute<{ id: string }>(sql`
    update passkey_ceremonies set used_at = now()
    where purpose = ${purpose} and account_id = ${accountId} and holder_hash = ${tokenHash(holder)}
      and used_at is null and expires_at > now()
    returning id`);
  return claimed?.id;
}

/** Whom the signature is for: a browser lets a passkey sign for this host only, and puts down the origin. */
export function relyingParty({ appUrl }: Env) {
  const { hostname, origin } = new URL(appUrl);
  return { id: hostname, origin };
}
