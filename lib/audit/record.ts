import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import type { AuditEvent, CoreApiEvent } from "./events";

/**
 * Puts one event on record, in the transaction of its cause. Append-only: the database chains it to the
 * account's event before. Details carry no JMBG, code, password or address.
 * (Decision of the National Bank of Serbia on ICT systems, Sl. glasnik RS 102/2024.)
 */
export async function record(
  ctx: Context,
  event: AuditEvent | CoreApiEvent,
  accountId: string | null,
  details: Record<string, string | number | boolean> = {},
): Promise<void> {
  await ctx.db.execute(sql`
    insert into audit_events (event, account_id, details, request_number)
    values (${event}, ${accountId}, ${JSON.stringify(details)}, ${ctx.requestNumber})`);
}
