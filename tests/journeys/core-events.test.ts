import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coreIdOf } from "#db/demo/scenarios";
import { CORE_SETTINGS, callCore } from "../support/core-api";
import { detailsOf, forgetLimits, openAccount } from "../support/doors";
import { ANA, JOVAN, MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

interface Events {
  events: { id: string; at: string; person: string; kind: string; details: object }[];
  next: string;
  more: boolean;
}

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
});
afterAll(() => portal?.stop());

describe("GET /events", () => {
  it("is empty while nothing has happened, and its cursor serves", async () => {
    const first = await read("");
    expect(first).toEqual({ events: [], next: "0", more: false });
    expect(await read(`?after=${first.next}`)).toEqual(first);
  });

  it("tells of everybody who registers, also when many do at once, and a reader who polls misses none", async () => {
    const registering = Promise.all([detailsOf(), ANA, MILA, JOVAN].map((who) => openAccount(portal, who)));
    const seen: Events["events"] = [];
    let next = "0";
    for (let left = 4; left > 0; ) {
      const page = await read(`?after=${next}&limit=1`);
      next = page.next;
      seen.push(...page.events);
      left -= page.events.length;
      // More often than the token may ask, and the portal would stop it while registrations take their time.
      await Promise.race([pause(100), registering.then(() => pause(100))]);
    }
    await registering;
    expect(seen.map(({ person }) => person).sort()).toEqual(["ana", "jovan", "mila", "petar"].map(coreIdOf));
    expect((await read(`?after=${next}`)).events).toEqual([]);
    expect((await read("")).events).toEqual(seen);
    expect(seen.find(({ person }) => person === coreIdOf("jovan"))).toEqual({
      id: expect.stringMatching(/^\d+$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      person: coreIdOf("jovan"),
      kind: "client-registered",
      details: { email: JOVAN.email, proof: "policy", declared: false },
    });
  });

  it("comes in pages that say whether there is more", async () => {
    await forgetLimits(portal);
    const first = await read("?limit=3");
    expect([first.events.length, first.more]).toEqual([3, true]);
    const second = await read(`?limit=3&after=${first.next}`);
    expect([second.events.length, second.more]).toEqual([1, false]);
  });

  it("puts on record how many were read, and up to where", async () => {
    const { next } = await read("?limit=2");
    const [last] = await portal.database`
      select account_id, details from audit_events where event = 'core.events-read' order by id desc`;
    expect(last).toEqual({
      account_id: null,
      details: { token: "CORE_API_TOKEN", events: 2, next: Number(next) },
    });
  });
});

async function read(query: string): Promise<Events> {
  const { status, body } = await callCore(portal, `/events${query}`);
  expect(status).toBe(200);
  return body as Events;
}
