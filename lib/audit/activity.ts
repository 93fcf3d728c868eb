import { desc, eq } from "drizzle-orm";
import { auditEvents } from "#db/schema/audit";
import type { ClientContext } from "#lib/core/context";

export const EVENTS_SHOWN = 30;

/** What happened on the client's own account, newest first, as shown under "Aktivnost na nalogu". */
export async function listActivity(ctx: ClientContext, most = EVENTS_SHOWN) {
  return ctx.db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      event: auditEvents.event,
    })
    .from(auditEvents)
    .where(eq(auditEvents.accountId, ctx.client.accountId))
    .orderBy(desc(auditEvents.id))
    .limit(most);
}
