import { beforeEach, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { coreIdOf, policyIdOf, SAMPLE_CLIENTS, type SampleName } from "#db/demo/scenarios";
import { inTransaction } from "#lib/core/context";
import { isTold, tellChanges } from "#lib/notices/tell-changes";
import { type KindName, registerId } from "#lib/register/core-id";
import { KINDS } from "#lib/register/kinds";
import { runIn } from "#lib/register/staging";
import { storeRecords } from "#lib/register/store-records";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { mergeOnly } from "../../support/merging";
import { forgetAccounts, letters } from "../../support/outbox";
import { formOf, registerAndDecide } from "../../support/registering";
import { listenTo } from "../../support/statements";

const database = useDatabase();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let version: number;
beforeEach(async () => {
  const { sql } = database;
  await sql`delete from requests`;
  await forgetAccounts(sql);
  for (const table of ["state_notices", "claims", "authorisations"]) await sql`delete from ${sql(table)}`;
  await seedSampleClients(testContext());
  await sql`delete from claims`;
  version = Date.now() + DAY;
});

describe("a claim that comes to another state", () => {
  it("is told to its claimant, with its number and the moment, and nothing else of it", async () => {
    await openAccount("petar");
    const at = ago(10 * MINUTE);
    await send("claims", claim({ state: "decided", steps: [{ state: "decided", at }], ...REJECTED }));
    expect(await told()).toEqual([
      {
        kind: "state-changed",
        recipient: SAMPLE_CLIENTS.petar.email,
        params: { number: "NŠ-1", subject: "claim", documentsNeeded: false, at: expect.any(String) },
      },
    ]);
    expect(new Date(String((await told())[0]?.params.at)).toISOString()).toBe(at);
  });

  it("is told once of each state, however often it is sent", async () => {
    await openAccount("petar");
    const [received, inProgress] = [step("received", 3), step("in-progress", 2)];
    await send("claims", claim({ state: "received", steps: [received] }));
    await send("claims", claim({ state: "received", steps: [received], reserve: 1 }));
    expect(await told()).toHaveLength(1);
    await send("claims", claim({ state: "in-progress", steps: [received, inProgress] }));
    expect(await told()).toHaveLength(2);
  });

  it("is told again when it comes to a state for the second time", async () => {
    await openAccount("petar");
    const steps = [step("documents-needed", 5), step("in-progress", 4)];
    await send("claims", claim({ state: "documents-needed", steps: steps.slice(0, 1) }));
    await send("claims", claim({ state: "in-progress", steps }));
    await send(
      "claims",
      claim({ state: "documents-needed", steps: [...steps, step("documents-needed", 1)] }),
    );
    expect((await told()).map(({ params }) => params.documentsNeeded)).toEqual([true, false, true]);
  });

  it("is told where it stands now, not where it was in between", async () => {
    await openAccount("petar");
    const steps = [step("received", 5), step("registered", 4), step("in-progress", 3)];
    await send("claims", claim({ state: "in-progress", steps }));
    expect(await told()).toHaveLength(1);
  });

  it("is told when its complaint was answered, once, and not again of its old decision", async () => {
    await openAccount("petar");
    const at = new Date(Date.now() - 20 * DAY).toISOString();
    const decided = { state: "decided", steps: [{ state: "decided", at }], ...REJECTED };
    const complaint = { filedOn: daysFromToday(-10), answerBy: daysFromToday(5) };
    await send("claims", claim({ ...decided, complaint }));
    expect(await told()).toEqual([]);
    const answered = { ...complaint, answeredOn: daysFromToday(0), answer: "Odluka ostaje ista." };
    await send("claims", claim({ ...decided, complaint: answered }));
    await send("claims", claim({ ...decided, complaint: answered }));
    expect(await told()).toHaveLength(1);
    await send(
      "claims",
      claim({
        id: "S-2",
        number: "NŠ-2",
        ...decided,
        complaint: { ...answered, answeredOn: daysFromToday(-4) },
      }),
    );
    expect(await told()).toHaveLength(1);
  });

  it("is told to nobody when it came there days ago, as in the first load, or the record does not say when", async () => {
    await openAccount("petar");
    const at = new Date(Date.now() - 3 * DAY - MINUTE).toISOString();
    await send("claims", claim({ state: "received", steps: [{ state: "received", at }] }));
    await send(
      "claims",
      claim({ id: "S-2", number: "NŠ-2", state: "decided", steps: [step("received", 1)] }),
    );
    await send("claims", claim({ id: "S-3", number: "NŠ-3", state: "received", steps: [] }));
    expect(await told()).toEqual([]);
  });

  it("is told to nobody when the core system gave it up, or nobody has an account", async () => {
    await send("claims", claim({ state: "received", steps: [step("received", 1)] }));
    await openAccount("petar");
    await send("claims", claim({ closed: true, state: "decided", steps: [step("decided", 1)], ...REJECTED }));
    expect(await told()).toEqual([]);
  });

  it("is told to nobody on a closed account", async () => {
    await openAccount("petar");
    await database.sql`update accounts set disabled_at = now()`;
    await send("claims", claim({ state: "received", steps: [step("received", 1)] }));
    expect(await told()).toEqual([]);
  });

  it("is not told when storing it is undone", async () => {
    await openAccount("petar");
    const undone = inTransaction(testContext(), async (tx) => {
      await store(tx, "claims", [claim({ state: "received", steps: [step("received", 1)] })]);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await told()).toEqual([]);
    await send("claims", claim({ state: "received", steps: [step("received", 1)] }));
    expect(await told()).toHaveLength(1);
  });

  it("is told once although many send it at once, each with a version of its own", async () => {
    await openAccount("petar");
    const steps = [step("received", 1)];
    const batches = Array.from({ length: 8 }, () => claim({ state: "received", steps }));
    await Promise.all(batches.map((record) => send("claims", record)));
    expect(await told()).toHaveLength(1);
  });

  it("is told to whoever stands for its claimant, without an account of their own", async () => {
    await openAccount("ana");
    await mergeOnly(testContext(), "petar", "ana");
    await send("claims", claim({ state: "received", steps: [step("received", 2)] }));
    expect(await told()).toHaveLength(1);
  });

  it("is told once to a person whose two accounts nobody has joined yet", async () => {
    await openAccount("petar");
    await openAccount("ana");
    await mergeOnly(testContext(), "petar", "ana");
    await send("claims", claim({ state: "received", steps: [step("received", 2)] }));
    expect(await told()).toHaveLength(1);
  });
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

it("a batch of a thousand takes one statement to tell, and each is told", async () => {
  await openAccount("petar");
  const { db, heard } = await listenTo(database.url);
  const records = Array.from({ length: 1000 }, (_, place) =>
    claim({ id: `S-${place}`, number: `NŠ-${place}`, state: "received", steps: [step("received", 1)] }),
  );
  await inTransaction({ ...testContext(), db }, async (tx) => {
    const { storedIds } = await storeRecords(tx, KINDS.claims, records);
    heard();
    await tellChanges(runIn(tx), "claims", storedIds);
    expect(heard()).toHaveLength(1);
  });
  expect(await told()).toHaveLength(1000);
});

const REJECTED = { decision: "rejected", decisionReason: "Nije pokriveno" };

function claim(fields: object) {
  version += 1;
  const heading = {
    id: "S-1",
    version,
    number: "NŠ-1",
    policy: policyIdOf("8100026084517"),
    claimant: coreIdOf("petar"),
  };
  return { ...heading, kind: "motor-damage", eventOn: "2026-01-01", ...fields };
}

function refund(name: SampleName, fields: object) {
  const { number: _, ...unnumbered } = claim({ kind: "medical-refund", claimant: coreIdOf(name) });
  return { ...unnumbered, ...fields };
}

function authorisation(fields: object) {
  version += 1;
  const heading = {
    id: "A-1",
    version,
    number: "AU-1",
    policy: policyIdOf("7300000000011"),
    person: coreIdOf("mila"),
  };
  return { ...heading, service: "Pregled kardiologa", ...fields };
}

function step(state: string, minutes: number) {
  return { state, at: ago(minutes * MINUTE) };
}

function ago(milliseconds: number): string {
  return new Date(Date.now() - milliseconds).toISOString();
}

/** As the core API does it. */
async function send(kind: KindName, record: object): Promise<void> {
  await inTransaction(testContext(), (tx) => store(tx, kind, [record]));
}

async function store(
  tx: Parameters<typeof storeRecords>[0],
  kind: KindName,
  records: object[],
): Promise<void> {
  const { storedIds, answers } = await storeRecords(tx, KINDS[kind], records);
  expect(answers.map(({ outcome }) => outcome)).not.toContain("rejected");
  if (isTold(kind)) await tellChanges(runIn(tx), kind, storedIds);
}

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
