import { beforeEach, describe, expect, it } from "vitest";
import { coreIdOf, SAMPLE_CLIENTS, type SampleName } from "#db/demo/scenarios";
import { registerId } from "#lib/register/core-id";
import { authorisation, claim, REJECTED, refund, send, step } from "../../support/changing-states";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { forgetAccounts, letters } from "../../support/outbox";
import { formOf, registerAndDecide } from "../../support/registering";

const database = useDatabase();

beforeEach(async () => {
  const { sql } = database;
  await sql`delete from requests`;
  await forgetAccounts(sql);
  for (const table of ["state_notices", "claims", "authorisations"]) await sql`delete from ${sql(table)}`;
  await seedSampleClients(testContext());
  await sql`delete from claims`;
});

describe("a claim that answers a request", () => {
  it("is told to whoever asked and to the claimant, under the request's number as long as it has none", async () => {
    await openAccount("mila");
    await openAccount("jovan");
    const request = await sentRequest("mila", "Z-AAAA-BBBB");
    await send("claims", refund("jovan", { request, state: "registered", steps: [step("registered", 1)] }));
    const all = await told();
    expect(all.map(({ recipient }) => recipient).sort()).toEqual([
      "jovan@novi.test",
      SAMPLE_CLIENTS.mila.email,
    ]);
    expect(new Set(all.map(({ params }) => params.number))).toEqual(new Set(["Z-AAAA-BBBB"]));
  });

  it("is told once to whoever asked for themselves", async () => {
    await openAccount("mila");
    const request = await sentRequest("mila", "Z-AAAA-BBBB");
    await send("claims", refund("mila", { request, state: "registered", steps: [step("registered", 1)] }));
    expect(await told()).toHaveLength(1);
  });

  it("is not told as received: the receipt of the request was", async () => {
    await openAccount("mila");
    const request = await sentRequest("mila", "Z-AAAA-BBBB");
    await send("claims", refund("mila", { request, state: "received", steps: [step("received", 1)] }));
    expect(await told()).toEqual([]);
  });

  it("is told without a number when neither has one, and a draft or an unknown request is none", async () => {
    await openAccount("mila");
    await openAccount("jovan");
    const draft = await sentRequest("mila", null);
    for (const [id, request] of [["S-1", draft] as const, ["S-2", crypto.randomUUID()] as const])
      await send("claims", refund("jovan", { id, request, state: "received", steps: [step("received", 1)] }));
    const all = await told();
    expect(all.map(({ recipient, params }) => [recipient, params.number])).toEqual([
      ["jovan@novi.test", null],
      ["jovan@novi.test", null],
    ]);
  });
});

describe("R2: an account that is still declared", () => {
  beforeEach(async () => {
    await openAccount("mila");
    await database.sql`update accounts set declared_until = now() + interval '1 hour'`;
  });

  it("is told of no medical refund and no authorisation, nor later of what was kept from it", async () => {
    await send("claims", refund("mila", { state: "decided", steps: [step("decided", 1)], ...REJECTED }));
    await send("authorisations", authorisation({ state: "approved", steps: [step("approved", 1)] }));
    expect(await told()).toEqual([]);
    await database.sql`update accounts set declared_until = now() - interval '1 second'`;
    await send("authorisations", authorisation({ state: "used", steps: [step("used", 1)] }));
    expect((await told()).map(({ params }) => params.subject)).toEqual(["authorisation"]);
  });

  it("is told of a damaged car", async () => {
    const damage = { claimant: coreIdOf("mila"), state: "received", steps: [step("received", 1)] };
    await send("claims", claim(damage));
    expect(await told()).toHaveLength(1);
  });
});

describe("a client who wants no news of requests", () => {
  beforeEach(async () => {
    await openAccount("petar");
    await choose("request-news", false);
  });

  it("is told of no change of state, nor later of what was kept from them", async () => {
    const steps = [step("in-progress", 3)];
    await send("claims", claim({ state: "in-progress", steps }));
    expect(await told()).toEqual([]);
    await choose("request-news", true);
    await send("claims", claim({ state: "in-progress", steps, reserve: 1 }));
    expect(await told()).toEqual([]);
    await send("claims", claim({ state: "decided", steps: [step("decided", 1)], ...REJECTED }));
    expect(await told()).toHaveLength(1);
  });

  it("is still told that documents are missing, because the insurer's time stands until they come", async () => {
    await send("claims", claim({ state: "documents-needed", steps: [step("documents-needed", 1)] }));
    expect(await told()).toMatchObject([{ params: { documentsNeeded: true } }]);
  });

  it("keeps the news from nobody else", async () => {
    await openAccount("mila");
    await send("authorisations", authorisation({ state: "approved", steps: [step("approved", 1)] }));
    expect(await told()).toMatchObject([{ recipient: SAMPLE_CLIENTS.mila.email }]);
  });
});

it("a client who wants no payment reminders still gets news of requests", async () => {
  await openAccount("petar");
  await choose("payment-reminders", false);
  await send("claims", claim({ state: "received", steps: [step("received", 1)] }));
  expect(await told()).toHaveLength(1);
});

async function told() {
  return (await letters(database.sql)).filter(({ kind }) => kind === "state-changed");
}

async function openAccount(name: SampleName): Promise<void> {
  await registerAndDecide(testContext(), formOf(name));
}

/** Without a number it is a draft. */
async function sentRequest(name: SampleName, number: string | null): Promise<string> {
  const personId = registerId("persons", coreIdOf(name));
  const [request] = await database.sql<[{ id: string }]>`
    insert into requests (kind, person_id, account_id, number, submitted_at)
    select 'medical-refund', person_id, id, ${number}, case when ${number}::text is not null then now() end
    from accounts where person_id = ${personId} returning id`;
  return request.id;
}

async function choose(notification: string, isWanted: boolean): Promise<void> {
  await database.sql`
    insert into notification_choices (account_id, notification, is_wanted)
    select id, ${notification}, ${isWanted} from accounts where username = 'petar'
    on conflict (account_id, notification) do update set is_wanted = excluded.is_wanted`;
}
