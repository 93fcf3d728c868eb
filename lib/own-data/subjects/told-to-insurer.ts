import { asc } from "drizzle-orm";
import { coreEvents } from "#db/schema/core";
import type { ClientContext } from "#lib/core/context";
import { isSamePerson } from "#lib/register/same-person";

/** What the portal told the core system of the client. */
export async function readToldToInsurer({ db, client }: ClientContext) {
  return db
    .select({ at: coreEvents.at, kind: coreEvents.kind, details: coreEvents.details })
    .from(coreEvents)
    .where(isSamePerson(coreEvents.personId, client.personId))
    .orderBy(asc(coreEvents.id));
}
