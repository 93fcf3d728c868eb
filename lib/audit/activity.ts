import { desc, eq } from "drizzle-orm";
import { auditEvents } from "#db/schema/audit";
import type { ClientContext } from "#lib/core/context";

/** On the account's own page. */
export const EVENTS_SHOWN = 10;

/** On one page of all of them. */
const EVENTS_A_PAGE = 50;

/** What happened on the client's own account lately, newest first, as shown under "Aktivnost na nalogu". */
export async function listActivity(ctx: ClientContext, most = EVENTS_SHOWN) {
  return eventsOf(ctx, most);
}

/** One page of everything on record, the first being the newest; `hasOlder` when another one follows. */
export async function pageOfActivity(ctx: ClientContext, number: number) {
  const found = await eventsOf(ctx, EVENTS_A_PAGE + 1, (number - 1) * EVENTS_A_PAGE);
  return { events: found.slice(0, EVENTS_A_PAGE), hasOlder: found.length > EVENTS_A_PAGE };
}

async function eventsOf(ctx: ClientContext, most: number, after = 0) {
  return ctx.db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      event: auditEvents.event,
    })
    .from(auditEvents)
    .where(eq(auditEvents.accountId, ctx.client.accountId))
    .orderBy(desc(auditEvents.id))
    .limit(most)
    .offset(after);
}
