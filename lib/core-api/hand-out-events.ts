import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { listEvents } from "#lib/register/list-events";
import type { Caller } from "./admit";
import { eventsQuery } from "./exchange";

interface HandedOut {
  events: { id: string; at: string; person: string; kind: string; details: object }[];
  next: string;
  more: boolean;
}

/** What clients did since the cursor. Refuses a cursor that the portal never gave. */
export async function handOutEvents(
  ctx: Context,
  { token }: Caller,
  query: unknown,
): Promise<Result<HandedOut, "bad-query">> {
  const asked = eventsQuery.safeParse(query);
  if (!asked.success) return refuse("bad-query");
  const { after, limit } = asked.data;
  return inTransaction(ctx, async (tx) => {
    const page = await listEvents(tx, { after: Number(after), limit });
    if (!page.ok) return refuse("bad-query");
    const { events, next, more } = page.value;
    await record(tx, "core.events-read", null, { token, events: events.length, next });
    return ok({
      events: events.map(({ id, at, ...event }) => ({ id: String(id), at: at.toISOString(), ...event })),
      next: String(next),
      more,
    });
  });
}
