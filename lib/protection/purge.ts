import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";

/** What is past its time, and how long it is kept; the privacy notice tells clients the same. */
const PAST_ITS_TIME = [
  sql`delete from limits where resets_at < now() - interval '2 days'`,
  sql`delete from spent_human_checks where expires_at < now()`,
  sql`delete from challenges where expires_at < now() - interval '1 day'`,
  sql`delete from passkey_ceremonies where expires_at < now() - interval '1 day'`,
  sql`delete from temporary_passwords where expires_at < now() - interval '1 day'`,
  sql`delete from email_changes where coalesce(undo_until + interval '30 days', asked_at + interval '1 day') < now()`,
  sql`delete from sessions where expires < now() or last_seen_at < now() - interval '1 day'`,
  sql`delete from devices where last_seen_at < now() - interval '1 year'`,
  sql`delete from registrations where decided_at < now() - interval '30 days'`,
  sql`delete from recovery_requests where decided_at < now() - interval '30 days'`,
  sql`delete from outbox where coalesce(sent_at, dropped_at) < now() - interval '30 days'`,
  sql`delete from data_exports where expires_at < now()`,
  // Told for three days, so an older one is not told again.
  sql`delete from state_notices where at < now() - interval '7 days'`,
  // The last one stays, so that positions go on from it.
  sql`delete from core_events where at < now() - interval '24 months' and position < (select max(position) from core_events)`,
  sql`delete from register_imports where coalesce(finished_at, started_at) < now() - interval '24 months'`,
  sql`delete from audit_events where at < now() - interval '24 months'`,
];

/** Deletes what is past its time. Safe to run at any moment and as often as one likes. */
export async function purge(ctx: Context): Promise<void> {
  for (const statement of PAST_ITS_TIME) await ctx.db.execute(statement);
  ctx.log.info("purge.done");
}
