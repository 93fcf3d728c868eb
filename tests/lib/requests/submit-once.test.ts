import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { saveStep } from "#lib/requests/save-step";
import { submitRequest } from "#lib/requests/submit-request";
import { addFile, answerAll, draftOf } from "../../support/asking";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { eventually } from "../../support/mailbox";
import { countLetters, forgetAccounts } from "../../support/outbox";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();
let vesna: Awaited<ReturnType<typeof signedIn>>["ctx"];

beforeAll(async () => {
  const ctx = testContext();
  await seedSampleClients(ctx);
  await forgetAccounts(database.sql);
  vesna = (await signedIn(ctx, "vesna")).ctx;
});

beforeEach(async () => {
  for (const table of ["requests", "core_events", "outbox", "limits"])
    await database.sql`delete from ${database.sql(table)}`;
  await answerAll(database, vesna, "medical-refund");
});

describe("sending exactly once", () => {
  it("twenty tabs at the same moment are one request, and all are told its number", async () => {
    const seen = await seenDraft();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submitRequest(vesna, seen)));
    const numbers = answers.map((answer) => (answer.ok ? answer.value.number : answer.refusal));
    expect(new Set(numbers).size).toBe(1);
    expect(numbers[0]).toMatch(/^Z-/);
    await expectSent(1);
    const counted = await database.sql`select used from limits`;
    expect(counted.map(({ used }) => used)).toEqual([1]);
  });

  it("costs one of the day's twenty, also when nineteen were used before", async () => {
    await countOneUse();
    await database.sql`update limits set used = 19`;
    const seen = await seenDraft();
    const answers = await Promise.all(Array.from({ length: 10 }, () => submitRequest(vesna, seen)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    await expectSent(1);
    const counted = await database.sql`select used from limits`;
    expect(counted.map(({ used }) => used)).toEqual([20]);
  });

  it("again later, with whatever revision, answers with the same number", async () => {
    const seen = await seenDraft();
    const first = await submitRequest(vesna, seen);
    expect(await submitRequest(vesna, seen)).toEqual(first);
    expect(await submitRequest(vesna, { ...seen, revision: 0 })).toEqual(first);
    await expectSent(1);
  });

  it("what changes between the last look and the sending is not sent", async () => {
    await countOneUse();
    const seen = await seenDraft();
    const sending = await database.sql.begin(async (sql) => {
      await sql`select key from limits for update`;
      const waiting = submitRequest(vesna, seen);
      await untilSomebodyWaits();
      await saveStep(vesna, "medical-refund", "iznos", { claimedAmount: "7000" });
      return { waiting };
    });
    expect(await sending.waiting).toEqual({ ok: false, refusal: "changed" });
    expect((await draftOf(vesna, "medical-refund")).answers.claimedAmount).toBe("700000");
    await expectSent(0);
  });

  it("what was seen is what is sent, whatever changes at the same moment", async () => {
    for (let round = 0; round < 15; round += 1) {
      const seen = await seenDraft();
      const [sent] = await Promise.all([
        submitRequest(vesna, seen),
        saveStep(vesna, "medical-refund", "iznos", { claimedAmount: String(7000 + round) }),
        addLate(seen.requestId),
      ]);
      const [event] = await database.sql`select details from core_events order by id desc limit 1`;
      if (sent.ok) expect(event?.details).toMatchObject({ number: sent.value.number, claimedAmount: 650000 });
      else expect(sent).toEqual({ ok: false, refusal: "changed" });
      await database.sql`delete from requests`;
      await answerAll(database, vesna, "medical-refund");
    }
  });
});

async function seenDraft() {
  const { id: requestId, revision } = await draftOf(vesna, "medical-refund");
  return { requestId, revision, hasConsented: true };
}

/** So that the count of this account's requests has a row to wait for. */
async function countOneUse(): Promise<void> {
  await submitRequest(vesna, await seenDraft());
  for (const table of ["requests", "core_events", "outbox"])
    await database.sql`delete from ${database.sql(table)}`;
  await answerAll(database, vesna, "medical-refund");
}

async function untilSomebodyWaits(): Promise<void> {
  await eventually("somebody who waits for a lock", async () => {
    const waiting = await database.sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return waiting.length > 0 || undefined;
  });
}

/** As a file arrives: nothing, once the request was sent. */
async function addLate(requestId: string): Promise<void> {
  await database.sql.begin(async (sql) => {
    const open =
      await sql`select id from requests where id = ${requestId} and submitted_at is null for update`;
    if (open.length > 0) await addFile(sql as unknown as typeof database.sql, requestId, "exam-report");
  });
}

async function expectSent(times: number): Promise<void> {
  const [row] = await database.sql`
    select (select count(*)::int from core_events) as events,
      (select count(*)::int from requests where submitted_at is not null) as requests,
      (select count(*)::int from audit_events where event = 'request.submitted' and details->>'number' in
        (select number from requests)) as records`;
  expect(row).toEqual({ events: times, requests: times, records: times });
  expect(await countLetters(database.sql, "request-received")).toBe(times);
}
