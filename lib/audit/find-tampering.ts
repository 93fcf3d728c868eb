import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";

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
