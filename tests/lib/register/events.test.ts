import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeEach, describe, expect, it } from "vitest";
import { coreIdOf, SAMPLE_CLIENTS, type SampleName } from "#db/demo/scenarios";
import { coreEvents } from "#db/schema/core";
import { type Context, inTransaction } from "#lib/core/context";
import { registerId } from "#lib/register/core-id";
import { type EventsPage, listEvents } from "#lib/register/list-events";
import { tellCore } from "#lib/register/tell-core";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";

const database = useDatabase();
const NAMES = Object.keys(SAMPLE_CLIENTS) as SampleName[];
const personId = (name: SampleName) => registerId("persons", coreIdOf(name));

let ctx: Context;
beforeEach(async () => {
  ctx = testContext();
  await seedSampleClients(ctx);
  await ctx.db.delete(coreEvents);
});

describe("listEvents", () => {
  it("hands out what was told, with the core system's identity of the person, from the beginning", async () => {
    await tell("petar", 1);
    await tell("ana", 1);
    const { events, more } = await read(0);
    expect(events.map(({ person, details }) => [person, details.count])).toEqual([
      [coreIdOf("petar"), 1],
      [coreIdOf("ana"), 1],
    ]);
    expect(more).toBe(false);
  });

  it("goes on behind the cursor, page by page, and stays there when nothing is new", async () => {
    for (const count of [1, 2, 3]) await tell("petar", count);
    const first = await read(0, 2);
    expect([first.events.map(countOf), first.more]).toEqual([[1, 2], true]);
    const second = await read(first.next, 2);
    expect([second.events.map(countOf), second.more]).toEqual([[3], false]);
    expect((await read(second.next)).next).toBe(second.next);
    await tell("petar", 4);
    expect((await read(second.next)).events.map(countOf)).toEqual([4]);
  });

  it("gives the same again to whoever asks again", async () => {
    await tell("petar", 1);
    expect(await read(0)).toEqual(await read(0));
  });

  it("refuses a position that no event has reached: such a reader would miss what comes", async () => {
    await tell("petar", 1);
    const { next } = await read(0);
    const refused = await inTransaction(ctx, (tx) => listEvents(tx, { after: next + 1, limit: 10 }));
    expect(refused).toMatchObject({ ok: false, refusal: "unknown-position" });
  });

  it("says nothing of what was undone", async () => {
    const undone = inTransaction(ctx, async (tx) => {
      await tellCore(tx, personId("petar"), "account-closed", {});
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect((await read(0)).events).toEqual([]);
  });

  it("brings an event that commits late, though later ones were handed out before it", async () => {
    const late = postgres(database.url, { max: 1 });
    const { committed, commit } = await openTransaction(late, personId("petar"));
    await tell("ana", 1);
    const before = await read(0);
    expect(before.events.map(({ person }) => person)).toEqual([coreIdOf("ana")]);
    commit();
    await committed;
    const after = await read(before.next);
    expect(after.events.map(({ person }) => person)).toEqual([coreIdOf("petar")]);
    await late.end();
  });

  it("keeps the order of each person and loses none while clients act in parallel and readers poll", async () => {
    const rounds = 25;
    const telling = { done: false };
    const readers = [1, 7, 30].map((limit) => pollUntil(telling, limit));
    await Promise.all(NAMES.flatMap((name) => [actAsClient(name, rounds), actAsClient(name, rounds)]));
    telling.done = true;
    const [got = [], ...others] = await Promise.all(readers);
    for (const other of others) expect(other).toEqual(got);
    expect(new Set(got.map(({ id }) => id)).size).toBe(NAMES.length * 2 * rounds);
    for (const name of NAMES) {
      const own = got.filter(({ person }) => person === coreIdOf(name)).map(countOf);
      expect(own).toEqual(Array.from({ length: 2 * rounds }, (_, place) => place + 1));
    }
  });
});

/** Reads on and on, and once more after the last event was told. */
async function pollUntil(telling: { done: boolean }, limit: number): Promise<EventsPage["events"]> {
  const got: EventsPage["events"] = [];
  for (let next = 0, isLast = false; !isLast; ) {
    const wasDone = telling.done;
    const page = await read(next, limit);
    got.push(...page.events);
    next = page.next;
    isLast = wasDone && page.events.length === 0;
  }
  return got;
}

function countOf({ details }: { details: Record<string, unknown> }) {
  return details.count;
}

async function read(after: number, limit = 100): Promise<EventsPage> {
  const page = await inTransaction(ctx, (tx) => listEvents(tx, { after, limit }));
  if (!page.ok) throw new Error(page.refusal);
  return page.value;
}

/** Tells of a person, with a number by which a test knows the event again. */
async function tell(name: SampleName, count: number): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await tellCore(tx, personId(name), "account-closed", {});
    await number(tx, name, count);
  });
}

/** Each event counts those that the person had before it was told, as its transaction saw them. */
async function actAsClient(name: SampleName, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await inTransaction(ctx, async (tx) => {
      await tellCore(tx, personId(name), "account-closed", {});
      await tx.db.execute(sql`select pg_sleep(random() * 0.01)`);
      await number(tx, name, await tx.db.$count(coreEvents, eq(coreEvents.personId, personId(name))));
    });
  }
}

async function number(tx: Context, name: SampleName, count: number): Promise<void> {
  await tx.db.execute(sql`
    update core_events set details = jsonb_build_object('count', ${count}::int)
    where id = (select max(id) from core_events where person_id = ${personId(name)})`);
}

/** A transaction that has told and waits with its commit. */
async function openTransaction(connection: postgres.Sql, person: string) {
  let commit = () => {};
  let told = () => {};
  const isTold = new Promise<void>((resolve) => {
    told = resolve;
  });
  const mayCommit = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const committed = connection.begin(async (transaction) => {
    await transaction`insert into core_events (person_id, kind, details) values (${person}, 'account-closed', '{}')`;
    told();
    await mayCommit;
  });
  await isTold;
  return { committed, commit: () => commit() };
}
