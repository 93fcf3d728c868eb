import { asc, eq, gt, sql } from "drizzle-orm";
import { coreEvents } from "#db/schema/core";
import { persons } from "#db/schema/persons";
import type { Context } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { takeTurn } from "#lib/core/take-turn";

export interface EventsPage {
  events: { id: number; at: Date; person: string; kind: string; details: Record<string, unknown> }[];
  /** Where to go on. */
  next: number;
  more: boolean;
}

/** So that the first call after a long silence stays short. */
const MOST_PLACED = 10_000;

/**
 * The events that follow a position, in the order in which all readers get them. Call it in a transaction. An event
 * gets its position when it is first asked for after its commit, so none that commits late slips in behind a reader;
 * those of one person keep the order of their commits (`tellCore`). Refuses a position that no event has reached.
 */
export async function listEvents(
  tx: Context,
  { after, limit }: { after: number; limit: number },
): Promise<Result<EventsPage, "unknown-position">> {
  await placeWaiting(tx);
  if (after > (await lastPosition(tx))) return refuse("unknown-position");
  const found = await tx.db
    .select({
      id: coreEvents.id,
      position: sql<number>`${coreEvents.position}`.mapWith(coreEvents.id),
      at: coreEvents.at,
      person: persons.coreId,
      kind: coreEvents.kind,
      details: coreEvents.details,
    })
    .from(coreEvents)
    .innerJoin(persons, eq(persons.id, coreEvents.personId))
    .where(gt(coreEvents.position, after))
    .orderBy(asc(coreEvents.position))
    .limit(limit + 1);
  const events = found.slice(0, limit);
  return ok({
    events: events.map(({ position: _, ...event }) => event),
    next: events.at(-1)?.position ?? after,
    more: found.length > limit,
  });
}

/** One reader at a time; the statement after the lock sees everything that committed before it. */
async function placeWaiting(tx: Context): Promise<void> {
  await takeTurn(tx, "core-events");
  await tx.db.execute(sql`
    update core_events set position = placed.position
    from (
      select id, row_number() over (order by id) + (select coalesce(max(position), 0) from core_events) as position
      from (select id from core_events where position is null order by id limit ${MOST_PLACED}) as waiting
    ) as placed
    where core_events.id = placed.id`);
}

async function lastPosition({ db }: Context): Promise<number> {
  const [last] = await db
    .select({ position: sql`coalesce(max(${coreEvents.position}), 0)`.mapWith(Number) })
    .from(coreEvents);
  return last?.position ?? 0;
}
