import { asc, eq } from "drizzle-orm";
import { auditEvents } from "#db/schema/audit";
import type { ClientContext } from "#lib/core/context";

/** Everything on record of the account, oldest first. */
export async function readActivity({ db, client }: ClientContext) {
  return db
    .select({
      at: auditEvents.at,
      event: auditEvents.event,
      details: auditEvents.details,
      requestNumber: auditEvents.requestNumber,
    })
    .from(auditEvents)
    .where(eq(auditEvents.accountId, client.accountId))
    .orderBy(asc(auditEvents.id));
}
