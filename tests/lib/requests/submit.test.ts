import { createHash } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { daysFromToday, putRecords } from "#db/demo/builders";
import { samplePolicies } from "#db/demo/policies";
import { registerId } from "#lib/register/core-id";
import { discardDraft } from "#lib/requests/discard-draft";
import { openDraft } from "#lib/requests/open-draft";
import { freeRequestNumber, isRequestNumber } from "#lib/requests/request-number";
import { saveStep } from "#lib/requests/save-step";
import { findRequest, findRequestById, listSentRequests } from "#lib/requests/sent-requests";
import { submitRequest } from "#lib/requests/submit-request";
import { healthConsent } from "#lib/texts/sr/requests/health-consent";
import { addFile, answerAll, begin, draftOf, send, sendDraft, TYPED, trySending } from "../../support/asking";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { countLetters, forgetAccounts, letters } from "../../support/outbox";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();
type Client = Awaited<ReturnType<typeof signedIn>>["ctx"];

let ctx: TestContext;
let vesna: Client;
let petar: Client;
const CAR_CLAIM = registerId("claims", "S-petar-8100026084517");
const PETARS_DECIDED_CLAIM = registerId("claims", "S-petar-8100026084525");
const DECIDED_CLAIM = registerId("claims", "S-jovan-7300000000011");

beforeAll(async () => {
  ctx = testContext();
  await seedSampleClients(ctx);
  await forgetAccounts(database.sql);
  vesna = (await signedIn(ctx, "vesna")).ctx;
  petar = (await signedIn(ctx, "petar")).ctx;
});

beforeEach(async () => {
  for (const table of ["requests", "core_events", "outbox", "limits", "payout_accounts"])
    await database.sql`delete from ${database.sql(table)}`;
});

describe("a request that is sent", () => {
  it("gets a number to read out, and is there under it from then on", async () => {
    const { number, id } = await send(database, vesna, "medical-refund");
    expect(number).toMatch(/^Z-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(await findRequest(vesna, number)).toMatchObject({ id, kind: "medical-refund" });
    expect(await findRequestById(vesna, id)).toMatchObject({ number });
    expect(await findRequest(petar, number)).toBeNull();
    expect(await findRequestById(petar, id)).toBeNull();
  });

  it("leaves its place to a new draft", async () => {
    const { id } = await send(database, vesna, "medical-refund");
    expect((await begin(vesna, "medical-refund")).id).not.toBe(id);
  });

  it("is confirmed by mail to the account's address, without a word of what was asked", async () => {
    const { number } = await send(database, vesna, "medical-refund");
    const [letter, ...others] = await letters(database.sql);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ kind: "request-received", recipient: "vesna.ilic@primer.test" });
    expect(Object.keys(letter?.params ?? {}).sort()).toEqual(["at", "kind", "number"]);
    expect(letter?.params).toMatchObject({ number, kind: "medical-refund" });
  });

  it("is put on record", async () => {
    const { number } = await send(database, vesna, "medical-refund");
    const [last] = await database.sql`
      select event, details from audit_events where account_id = ${vesna.client.accountId} order by id desc limit 1`;
    expect(last).toEqual({ event: "request.submitted", details: { kind: "medical-refund", number } });
  });

  it("is listed until a claim answers it", async () => {
    const { number, id } = await send(database, vesna, "medical-refund");
    expect((await listSentRequests(vesna)).map((sent) => sent.number)).toEqual([number]);
    await database.sql`update claims set request_id = ${id} where id = ${DECIDED_CLAIM}`;
    expect(await listSentRequests(vesna)).toEqual([]);
    await database.sql`update claims set request_id = null`;
  });

  it("can be neither changed nor discarded any more", async () => {
    const { number } = await send(database, vesna, "medical-refund");
    expect(await saveStep(vesna, "medical-refund", "iznos", TYPED)).toMatchObject({ refusal: "no-draft" });
    await discardDraft(vesna, "medical-refund");
    expect(await findRequest(vesna, number)).not.toBeNull();
  });

  it("takes no file along for which its answers do not ask, nor one with malware", async () => {
    await answerAll(database, vesna, "medical-refund");
    const { id } = await draftOf(vesna, "medical-refund");
    for (const slot of ["results", "exam-report"]) await addFile(database.sql, id, slot);
    await database.sql`
      update attachments set scan = 'infected' where id = (select id from attachments where slot = 'exam-report' limit 1)`;
    await sendDraft(vesna, "medical-refund");
    const slots = await database.sql`select slot from attachments order by slot`;
    expect(slots.map(({ slot }) => slot)).toEqual(["exam-report", "fiscal-receipt"]);
    const [event] = await database.sql`select details from core_events`;
    expect(event?.details.attachments).toHaveLength(2);
  });
});

describe("nothing is sent", () => {
  it("that was changed after it was seen", async () => {
    await answerAll(database, vesna, "medical-refund");
    const { id: requestId, revision } = await draftOf(vesna, "medical-refund");
    await saveStep(vesna, "medical-refund", "iznos", { claimedAmount: "1" });
    expect(await submitRequest(vesna, { requestId, revision, hasConsented: true })).toEqual({
      ok: false,
      refusal: "changed",
    });
    await expectNothingSent();
  });

  it("about health without the consent to that, and the consent that was given is kept with its words", async () => {
    await answerAll(database, vesna, "medical-refund");
    const { id: requestId, revision } = await draftOf(vesna, "medical-refund");
    const seen = { requestId, revision, hasConsented: false };
    expect(await submitRequest(vesna, seen)).toEqual({ ok: false, refusal: "no-consent" });
    await expectNothingSent();
    await database.sql`delete from consents`;
    await submitRequest(vesna, { ...seen, hasConsented: true });
    const kept = await database.sql`select subject, version, text_hash, request_id from consents`;
    const textHash = createHash("sha256").update(healthConsent.text).digest("hex");
    expect(kept.map((row) => ({ ...row }))).toEqual([
      { subject: "health-data", version: healthConsent.version, text_hash: textHash, request_id: requestId },
    ]);
  });

  it("that lacks an answer or a document", async () => {
    const { id: requestId, revision } = await begin(vesna, "medical-refund");
    expect(await submitRequest(vesna, { requestId, revision, hasConsented: true })).toEqual({
      ok: false,
      refusal: "incomplete",
    });
    await answerAll(database, vesna, "medical-refund");
    await database.sql`delete from attachments where slot = 'fiscal-receipt'`;
    expect(await trySending(vesna, "medical-refund")).toEqual({ ok: false, refusal: "incomplete" });
    await expectNothingSent();
  });

  it("about a policy that ended too long ago while the draft lay there", async () => {
    await answerAll(database, petar, "car-damage");
    const [casco] = samplePolicies();
    const ended = { startsOn: daysFromToday(-800), endsOn: daysFromToday(-400) };
    await putRecords(ctx, "policies", [{ ...casco, id: "P-8100026084517", ...ended }]);
    expect(await trySending(petar, "car-damage")).toEqual({ ok: false, refusal: "incomplete" });
    await seedSampleClients(ctx);
    await expectNothingSent();
  });

  it("to a claim that was decided, or answered a complaint, while the draft lay there", async () => {
    await answerAll(database, petar, "additional-documents", {}, CAR_CLAIM);
    const { id: requestId, revision } = await draftOf(petar, "additional-documents", CAR_CLAIM);
    await database.sql`update claims set state = 'decided' where id = ${CAR_CLAIM}`;
    expect(await submitRequest(petar, { requestId, revision, hasConsented: true })).toEqual({
      ok: false,
      refusal: "no-draft",
    });
    await seedSampleClients(ctx);
    await database.sql`update claims set state = 'documents-needed' where id = ${CAR_CLAIM}`;
    await expectNothingSent();
  });

  it("as a second complaint, though the core system has not told of the first one yet", async () => {
    await send(database, petar, "complaint", {}, PETARS_DECIDED_CLAIM);
    const { personId, accountId } = petar.client;
    const [begun] = await database.sql`
      insert into requests (kind, person_id, account_id, subject_id, answers)
      values ('complaint', ${personId}, ${accountId}, ${PETARS_DECIDED_CLAIM}, ${database.sql.json({ complaint: TYPED.complaint })})
      returning id`;
    const again = { requestId: String(begun?.id), revision: 0, hasConsented: false };
    expect(await submitRequest(petar, again)).toEqual({ ok: false, refusal: "no-draft" });
    expect(await openDraft(petar, "complaint", PETARS_DECIDED_CLAIM)).toEqual({
      ok: false,
      refusal: "not-allowed",
    });
    expect(await countLetters(database.sql, "request-received")).toBe(1);
  });

  it("of another client", async () => {
    await answerAll(database, vesna, "medical-refund");
    const { id: requestId, revision } = await draftOf(vesna, "medical-refund");
    expect(await submitRequest(petar, { requestId, revision, hasConsented: true })).toEqual({
      ok: false,
      refusal: "no-draft",
    });
    await expectNothingSent();
  });

  it("of a number that is none", async () => {
    for (const requestId of ["", "x", "\0"])
      expect(await submitRequest(petar, { requestId, revision: 0, hasConsented: true })).toEqual({
        ok: false,
        refusal: "no-draft",
      });
  });

  it("beyond twenty a day", async () => {
    for (let sent = 0; sent < 20; sent += 1)
      await send(database, petar, "additional-documents", {}, CAR_CLAIM);
    await answerAll(database, petar, "additional-documents", {}, CAR_CLAIM);
    const refused = await trySending(petar, "additional-documents", CAR_CLAIM);
    expect(refused).toMatchObject({ refusal: "too-many-attempts", until: expect.any(Date) });
    expect(await countLetters(database.sql, "request-received")).toBe(20);
  });
});

describe("the number of a request", () => {
  it("is drawn again when another request has it", async () => {
    const { number } = await send(database, vesna, "medical-refund");
    const drawn = [number, number, "Z-2222-2222"];
    expect(await freeRequestNumber(ctx, () => drawn.shift() ?? "")).toBe("Z-2222-2222");
  });

  it.each(["", "Z-7KQ2", "z-7kq2-m9x4", "Z-7KQ2-M9X4\0", "Z-7KQ2-M9X4 "])("is not %j", async (text) => {
    expect(isRequestNumber(text)).toBe(false);
    expect(await findRequest(vesna, text)).toBeNull();
  });
});

async function expectNothingSent(): Promise<void> {
  const [row] = await database.sql`select count(*)::int as events from core_events`;
  expect([row?.events, await letters(database.sql)]).toEqual([0, []]);
}
