import { and, desc, eq, ne, sql } from "drizzle-orm";
import { auditEvents } from "#db/schema/audit";
import type { ClientContext, Context } from "#lib/core/context";

/** What happened on the client's own account, newest first, as shown under "Aktivnost na nalogu". */
export async function listActivity(ctx: ClientContext, most = 30) {
  return ctx.db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      event: auditEvents.event,
      details: auditEvents.details,
    })
    .from(auditEvents)
    .where(
      and(eq(auditEvents.accountId, ctx.client.accountId), ne(auditEvents.event, "registration.received")),
    )
    .orderBy(desc(auditEvents.id))
    .limit(most);
}

/** Ids of events whose content or place in the chain was altered after they were written; empty when the record is whole. */
export async function findTampering(ctx: Context): Promise<number[]> {
  const broken = await ctx.db.execute<{ id: string }>(sql`
    select id from (
      select *, lag(hash) over (partition by account_id order by id) as before from audit_events
    ) as chained
    where hash is distinct from audit_hash(id, at, account_id, event, request_number, details, previous_hash)
       or (before is not null and previous_hash is distinct from before)
    order by id`);
  return broken.map((row) => Number(row.id));
}
