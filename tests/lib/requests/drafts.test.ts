import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { daysFromToday, putRecords } from "#db/demo/builders";
import { samplePolicies } from "#db/demo/policies";
import { coreIdOf, SAMPLE_CHILDREN } from "#db/demo/scenarios";
import { registerId } from "#lib/register/core-id";
import { discardDraft } from "#lib/requests/discard-draft";
import { findDraft, findDraftById, listDrafts } from "#lib/requests/find-draft";
import { openDraft } from "#lib/requests/open-draft";
import { firstOpenStep, isComplete } from "#lib/requests/progress";
import { putAside, saveStep } from "#lib/requests/save-step";
import {
  addFile,
  addressesOf,
  answerAll,
  begin,
  draftOf,
  PETARS_CASCO,
  personIdOf,
  TYPED,
} from "../../support/asking";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { forgetAccounts } from "../../support/outbox";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();
type Client = Awaited<ReturnType<typeof signedIn>>["ctx"];

let ctx: TestContext;
let vesna: Client;
let petar: Client;
let ana: Client;
let jovan: Client;

beforeAll(async () => {
  ctx = testContext();
  await seedSampleClients(ctx);
  await forgetAccounts(database.sql);
  vesna = (await signedIn(ctx, "vesna")).ctx;
  petar = (await signedIn(ctx, "petar")).ctx;
  ana = (await signedIn(ctx, "ana")).ctx;
  // His address is not on file, but none other is: he is not declared.
  jovan = (await signedIn(ctx, "jovan")).ctx;
});

beforeEach(async () => {
  await database.sql`delete from requests`;
  await seedSampleClients(ctx);
});

describe("a draft", () => {
  it("is begun once, however many tabs begin it at the same moment", async () => {
    const drafts = await Promise.all(Array.from({ length: 20 }, () => begin(petar, "car-damage")));
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(1);
  });

  it("is there again on another device with everything that was answered", async () => {
    await begin(vesna, "medical-refund");
    await saveStep(vesna, "medical-refund", "iznos", TYPED);
    const elsewhere = { ...vesna, client: { ...vesna.client, sessionId: randomUUID() } };
    expect(await draftOf(elsewhere, "medical-refund")).toMatchObject({
      answers: { claimedAmount: "650000" },
    });
  });

  it("counts its changes, and only changes", async () => {
    const before = await begin(vesna, "medical-refund");
    await saveStep(vesna, "medical-refund", "iznos", TYPED);
    const changed = await draftOf(vesna, "medical-refund");
    expect(changed.revision).toBe(before.revision + 1);
    await saveStep(vesna, "medical-refund", "iznos", TYPED);
    expect((await draftOf(vesna, "medical-refund")).revision).toBe(changed.revision);
  });

  it("keeps what was right when it is put aside in the middle of a page, and asks for the rest again", async () => {
    await begin(vesna, "medical-refund");
    await saveStep(vesna, "medical-refund", "osiguranik", TYPED);
    await saveStep(vesna, "medical-refund", "usluga", TYPED);
    await putAside(vesna, "medical-refund", "detalji", { ...TYPED, serviceDay: "32.13.2026." });
    const draft = await draftOf(vesna, "medical-refund");
    expect(draft.answers).toMatchObject({ institution: TYPED.institution });
    expect(draft.answers).not.toHaveProperty("serviceDay");
    expect(firstOpenStep(draft)?.address).toBe("detalji");
  });

  it("is left as it is when a page is put aside without a word", async () => {
    await begin(petar, "car-damage");
    const { answers, revision } = await draftOf(petar, "car-damage");
    await putAside(petar, "car-damage", "svedoci", { witnesses: " " });
    expect(await draftOf(petar, "car-damage")).toMatchObject({ answers, revision });
  });

  it("loses nothing of two tabs that save two pages at the same moment", async () => {
    await begin(petar, "car-damage");
    const addresses = ["kada", "gde", "sta", "okolnosti", "telefon", "svedoci"];
    await Promise.all(addresses.map((address) => saveStep(petar, "car-damage", address, TYPED)));
    const { answers, revision } = await draftOf(petar, "car-damage");
    expect(answers).toMatchObject({
      eventTime: "19:30",
      place: TYPED.place,
      policeCalled: "no",
      witnesses: "",
    });
    expect(revision).toBe(addresses.length);
  });

  it("is discarded with its files, and put on record", async () => {
    const { id } = await begin(petar, "car-damage");
    await addFile(database.sql, id, "damage-photo");
    await discardDraft(petar, "car-damage");
    await discardDraft(petar, "car-damage");
    const [left] = await database.sql`select count(*)::int as files from attachments`;
    expect([await findDraft(petar, "car-damage"), left?.files]).toEqual([null, 0]);
    const events = await database.sql`select details from audit_events where event = 'request.discarded'`;
    expect(events.map(({ details }) => details)).toEqual([{ kind: "car-damage" }]);
  });

  it("is listed with the others once something was answered, the newest change first", async () => {
    await begin(vesna, "medical-refund");
    await begin(vesna, "pre-authorisation");
    expect(await listDrafts(vesna)).toEqual([]);
    await saveStep(vesna, "pre-authorisation", "telefon", TYPED);
    await saveStep(vesna, "medical-refund", "iznos", TYPED);
    expect((await listDrafts(vesna)).map(({ kind }) => kind)).toEqual([
      "medical-refund",
      "pre-authorisation",
    ]);
  });

  it("takes no answer before it was begun", async () => {
    expect(await saveStep(petar, "car-damage", "gde", TYPED)).toEqual({ ok: false, refusal: "no-draft" });
  });
});

describe("a changed answer", () => {
  it("takes those along that are asked no longer, also when it is changed back", async () => {
    await answerAll(database, petar, "car-damage");
    await saveStep(petar, "car-damage", "sta", { ...TYPED, damageKind: "theft" });
    const { answers } = await draftOf(petar, "car-damage");
    for (const name of ["driverName", "europeanStatement", "otherPlateNumber", "isDrivable"])
      expect(answers).not.toHaveProperty(name);
    await saveStep(petar, "car-damage", "sta", TYPED);
    const draft = await draftOf(petar, "car-damage");
    expect([draft.answers.driverName, isComplete(draft)]).toEqual([undefined, false]);
  });

  it("of the policy takes the car along, and the day on which the other one was not active", async () => {
    const [casco] = samplePolicies();
    const second = { ...casco, id: "P-drugi", number: "8100026084999", startsOn: daysFromToday(-1) };
    await putRecords(ctx, "policies", [{ ...second, vehicle: { plateNumber: "NS 22-BB" } }]);
    await begin(petar, "car-damage");
    expect(addressesOf(await draftOf(petar, "car-damage"))[0]).toBe("polisa");
    await saveStep(petar, "car-damage", "polisa", { policy: PETARS_CASCO });
    await saveStep(petar, "car-damage", "vozilo", { plateNumber: "BG 7-AA", vin: "WPRMR0000FAKE0001" });
    await saveStep(petar, "car-damage", "kada", { eventDay: daysFromToday(-2), eventTime: "8" });
    const other = registerId("policies", "P-drugi");
    await saveStep(petar, "car-damage", "polisa", { policy: other });
    const { answers } = await draftOf(petar, "car-damage");
    expect(answers).toEqual({ policy: other, plateNumber: "NS 22-BB", eventTime: "08:00" });
    await putRecords(ctx, "policies", [{ ...second, closed: true }]);
  });
});

describe("what can be chosen", () => {
  it("is chosen from the start for whoever comes from a policy, but nobody else's policy", async () => {
    const [casco] = samplePolicies();
    await putRecords(ctx, "policies", [{ ...casco, id: "P-treci", number: "8100026084888" }]);
    for (const [number, policy] of [
      ["8100-0260/84517", PETARS_CASCO],
      ["8100026084888", registerId("policies", "P-treci")],
      ["8100026084525", undefined],
      ["8100019990001", undefined],
      ["\0", undefined],
    ] as const) {
      const opened = await openDraft(petar, "car-damage", null, number);
      expect([number, opened.ok && opened.value.answers.policy]).toEqual([number, policy]);
      await discardDraft(petar, "car-damage");
    }
    await putRecords(ctx, "policies", [{ ...casco, id: "P-treci", number: "8100026084888", closed: true }]);
  });

  it("is the client and the child; somebody else's id is not offered", async () => {
    const { choices } = await begin(vesna, "medical-refund");
    expect(choices["lately-insured-persons"]).toEqual([
      { value: personIdOf("vesna"), name: "Vesna Ilić" },
      { value: personIdOf("luka"), name: "Luka Ilić" },
    ]);
    for (const insuredPerson of [personIdOf("mila"), "", "x"])
      expect((await saveStep(vesna, "medical-refund", "osiguranik", { insuredPerson })).ok).toBe(false);
  });

  it("is not asked when it is one person", async () => {
    const draft = await begin(jovan, "medical-refund");
    expect(draft.answers.insuredPerson).toBe(personIdOf("jovan"));
    expect(addressesOf(draft)).not.toContain("osiguranik");
  });

  it("is asked again when who was chosen can be asked for no longer; nobody takes their place", async () => {
    await answerAll(database, vesna, "medical-refund", { insuredPerson: personIdOf("luka") });
    const { givenName, familyName, jmbg } = SAMPLE_CHILDREN.luka;
    const grown = { id: coreIdOf("luka"), givenName, familyName, jmbg, emails: [], bornOn: "2000-01-01" };
    await putRecords(ctx, "persons", [grown]);
    const draft = await draftOf(vesna, "medical-refund");
    expect([draft.answers.insuredPerson, isComplete(draft)]).toEqual([undefined, false]);
    expect(addressesOf(draft)[0]).toBe("osiguranik");
    const saved = await saveStep(vesna, "medical-refund", "osiguranik", {
      insuredPerson: personIdOf("vesna"),
    });
    expect(saved).toEqual({ ok: true, value: "provera" });
  });
});

describe("a draft that cannot be begun", () => {
  it("is one about health without a health policy, and of car damage without a car", async () => {
    expect(await openDraft(petar, "medical-refund")).toEqual({ ok: false, refusal: "nothing-to-choose" });
    expect(await openDraft(ana, "car-damage")).toEqual({ ok: false, refusal: "nothing-to-choose" });
    const [row] = await database.sql`select count(*)::int as drafts from requests`;
    expect(row?.drafts).toBe(0);
  });

  it("is an own one about a claim, and one of a claim without it", async () => {
    const refusal = { ok: false, refusal: "not-allowed" };
    expect(await openDraft(petar, "car-damage", randomUUID())).toEqual(refusal);
    expect(await openDraft(petar, "complaint")).toEqual(refusal);
    expect(await openDraft(petar, "additional-documents", "nije-broj")).toEqual(refusal);
  });
});

describe("another client's draft (D1)", () => {
  it("is nowhere to be seen, answered, filled or discarded", async () => {
    const { id } = await begin(petar, "car-damage");
    expect(await findDraftById(ana, id)).toBeNull();
    expect(await findDraft(ana, "car-damage")).toBeNull();
    expect(await listDrafts(ana)).toEqual([]);
    expect(await saveStep(ana, "car-damage", "gde", TYPED)).toEqual({ ok: false, refusal: "no-draft" });
    await discardDraft(ana, "car-damage");
    expect((await draftOf(petar, "car-damage")).id).toBe(id);
  });

  it("is found by no text that is no id", async () => {
    for (const id of ["", "x", "\0", "' or 1=1 --", `${randomUUID()}x`])
      expect([await findDraftById(petar, id), await findDraft(petar, "complaint", id)]).toEqual([null, null]);
  });
});
