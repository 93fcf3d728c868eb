import { beforeEach, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { SAMPLE_CLIENTS, type SampleName } from "#db/demo/scenarios";
import { inTransaction } from "#lib/core/context";
import { tellChanges } from "#lib/notices/tell-changes";
import { KINDS } from "#lib/register/kinds";
import { runIn } from "#lib/register/staging";
import { storeRecords } from "#lib/register/store-records";
import { ago, claim, DAY, MINUTE, REJECTED, send, step, store } from "../../support/changing-states";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { mergeOnly } from "../../support/merging";
import { forgetAccounts, letters } from "../../support/outbox";
import { formOf, registerAndDecide } from "../../support/registering";
import { listenTo } from "../../support/statements";

const database = useDatabase();

beforeEach(async () => {
  const { sql } = database;
  await sql`delete from requests`;
  await forgetAccounts(sql);
  for (const table of ["state_notices", "claims", "authorisations"]) await sql`delete from ${sql(table)}`;
  await seedSampleClients(testContext());
  await sql`delete from claims`;
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

async function told() {
  return (await letters(database.sql)).filter(({ kind }) => kind === "state-changed");
}

async function openAccount(name: SampleName): Promise<void> {
  await registerAndDecide(testContext(), formOf(name));
}
