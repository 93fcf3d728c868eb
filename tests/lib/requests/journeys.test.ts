import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import type { ClientContext } from "#lib/core/context";
import type { Draft } from "#lib/requests/draft";
import { CHECK, isComplete, slotsOf, stepsOf } from "#lib/requests/progress";
import { saveStep } from "#lib/requests/save-step";
import {
  addFile,
  addressesOf,
  answerAll,
  begin,
  draftOf,
  personIdOf,
  TYPED,
  type Typed,
} from "../../support/asking";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { forgetAccounts } from "../../support/outbox";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

let vesna: ClientContext;
let petar: ClientContext;

beforeAll(async () => {
  const ctx: TestContext = testContext();
  await seedSampleClients(ctx);
  await forgetAccounts(database.sql);
  vesna = (await signedIn(ctx, "vesna")).ctx;
  petar = (await signedIn(ctx, "petar")).ctx;
});

beforeEach(() => database.sql`delete from requests`.then(() => {}));

describe("the refund of medical expenses", () => {
  it("leads from the person to the documents, one topic a page", async () => {
    expect(await answerAll(database, vesna, "medical-refund")).toEqual([
      "osiguranik",
      "usluga",
      "detalji",
      "iznos",
      "racun",
      "dokumenta",
    ]);
    const draft = await draftOf(vesna, "medical-refund");
    expect(isComplete(draft)).toBe(true);
    expect(draft.answers).toEqual({
      insuredPerson: personIdOf("vesna"),
      refundService: "specialist-exam",
      serviceDay: daysFromToday(-3),
      serviceName: "Pregled kardiologa",
      institution: "Poliklinika Primer, Novi Sad",
      claimedAmount: "650000",
      bankAccount: "840000000095584510",
      keepBankAccount: "",
    });
  });

  it.each([
    ["specialist-exam", ["exam-report", "fiscal-receipt"]],
    ["laboratory", ["referral", "results", "fiscal-receipt"]],
    ["diagnostics", ["referral", "procedure-report", "fiscal-receipt"]],
    ["medicines", ["prescription", "fiscal-receipt"]],
    ["hospital", ["discharge-summary", "fiscal-receipt"]],
    ["other", ["medical-records", "fiscal-receipt"]],
  ])("asks for the documents of %s", async (refundService, names) => {
    await begin(vesna, "medical-refund");
    await saveStep(vesna, "medical-refund", "usluga", { refundService });
    expect(slotNames(await draftOf(vesna, "medical-refund"))).toEqual(names);
  });
});

describe("the authorisation of a treatment", () => {
  it("leads from the person to the phone", async () => {
    expect(await answerAll(database, vesna, "pre-authorisation")).toEqual([
      "osiguranik",
      "usluga",
      "ustanova",
      "termin",
      "razlog",
      "uput",
      "dokumenta",
      "telefon",
    ]);
  });

  it("asks for no referral of whoever has none", async () => {
    expect(await answerAll(database, vesna, "pre-authorisation", { hasReferral: "no" })).not.toContain(
      "dokumenta",
    );
  });

  it("takes the wish for a suggestion instead of an institution, but not neither", async () => {
    await begin(vesna, "pre-authorisation");
    const save = (typed: Record<string, string>) => saveStep(vesna, "pre-authorisation", "ustanova", typed);
    expect(await save({ wishedInstitution: "" })).toMatchObject({ errors: { wishedInstitution: "empty" } });
    expect(await save({ suggestInstitution: "on" })).toMatchObject({ ok: true });
  });
});

describe("the report of car damage", () => {
  it("leads from the car to the documents; the only policy is not asked for", async () => {
    expect(await answerAll(database, petar, "car-damage")).toEqual([
      "vozilo",
      "kada",
      "gde",
      "sta",
      "okolnosti",
      "evropski-izvestaj",
      "vozac",
      "drugo-vozilo",
      "svedoci",
      "gde-je-vozilo",
      "telefon",
      "racun",
      "fotografije",
      "dokumenta",
    ]);
  });

  it("knows the car's plate from the policy", async () => {
    const { answers } = await begin(petar, "car-damage");
    expect(answers.plateNumber).toBe("BG 0001-PP");
  });

  it.each<[string, string[]]>([
    ["theft", ["evropski-izvestaj", "vozac", "drugo-vozilo", "gde-je-vozilo", "fotografije"]],
    ["vandalism", ["evropski-izvestaj", "vozac", "drugo-vozilo"]],
    ["weather", ["evropski-izvestaj", "vozac", "drugo-vozilo"]],
    ["parking", ["evropski-izvestaj", "drugo-vozilo"]],
    ["glass", ["evropski-izvestaj", "drugo-vozilo"]],
    ["animal", ["evropski-izvestaj", "drugo-vozilo"]],
    ["fire", ["evropski-izvestaj", "drugo-vozilo"]],
    ["collision", []],
  ])("of %s leaves out %j", async (damageKind, left) => {
    const asked = await answerAll(database, petar, "car-damage", { damageKind });
    const all = await everyAddress();
    expect(all.filter((address) => !asked.includes(address))).toEqual(left);
  });

  it("asks for the papers that the answers tell of", async () => {
    await begin(petar, "car-damage");
    await say({ damageKind: "collision", policeCalled: "yes", europeanStatement: "yes" });
    expect(slotNames(await draftOf(petar, "car-damage"), "dokumenta")).toEqual([
      "vehicle-registration-card",
      "driving-licence",
      "owners-identity-card",
      "european-accident-statement",
      "police-report",
      "policy-document",
    ]);
    await say({ damageKind: "theft", policeCalled: "no", europeanStatement: "yes" });
    expect(slotNames(await draftOf(petar, "car-damage"), "dokumenta")).toEqual([
      "vehicle-registration-card",
      "owners-identity-card",
      "policy-document",
    ]);
  });

  it("needs no account, no other car's particulars and no witnesses", async () => {
    const unknown = { bankAccount: "", otherPlateNumber: "", witnesses: "" };
    await answerAll(database, petar, "car-damage", unknown);
    const { answers } = await draftOf(petar, "car-damage");
    expect(answers).toMatchObject({ bankAccount: "", otherPlateNumber: "", otherDriver: "", witnesses: "" });
  });

  it("refuses a day on which the policy was not active", async () => {
    await begin(petar, "car-damage");
    const early = { eventDay: daysFromToday(-201), eventTime: "10" };
    expect(await saveStep(petar, "car-damage", "kada", early)).toMatchObject({
      errors: { eventDay: "outside-policy" },
    });
  });
});

describe("a page", () => {
  it("tells of every field that is wrong and keeps none of them", async () => {
    await begin(vesna, "medical-refund");
    const typed = { serviceDay: "31.2.2026.", serviceName: "", institution: "JMBG 0101990360007" };
    expect(await saveStep(vesna, "medical-refund", "detalji", typed)).toEqual({
      ok: false,
      refusal: "wrong-answers",
      errors: { serviceDay: "impossible", serviceName: "empty", institution: "holds-jmbg" },
    });
    expect((await draftOf(vesna, "medical-refund")).answers).toEqual({});
  });

  it("with documents tells which are missing and keeps the others", async () => {
    const { id } = await begin(vesna, "medical-refund");
    await saveStep(vesna, "medical-refund", "usluga", TYPED);
    await addFile(database.sql, id, "exam-report");
    expect(await saveStep(vesna, "medical-refund", "dokumenta", {})).toMatchObject({
      errors: { "fiscal-receipt": "missing" },
    });
    await addFile(database.sql, id, "fiscal-receipt");
    expect(await saveStep(vesna, "medical-refund", "dokumenta", {})).toEqual({
      ok: true,
      value: "osiguranik",
    });
  });

  it("does not count a file in which malware was found", async () => {
    const { id } = await begin(vesna, "medical-refund");
    await saveStep(vesna, "medical-refund", "usluga", TYPED);
    await addFile(database.sql, id, "exam-report");
    await database.sql`update attachments set scan = 'infected'`;
    expect((await draftOf(vesna, "medical-refund")).files).toEqual({});
  });

  it("leads to the first page on which something is missing, at last to the check", async () => {
    await begin(vesna, "medical-refund");
    const save = (address: string) => saveStep(vesna, "medical-refund", address, TYPED);
    expect(await save("iznos")).toEqual({ ok: true, value: "osiguranik" });
    expect(await save("osiguranik")).toEqual({ ok: true, value: "usluga" });
    await answerAll(database, vesna, "medical-refund");
    expect(await save("iznos")).toEqual({ ok: true, value: CHECK });
  });

  it.each(["nema-je", "polisa", "", "provera"])("of the address %j does not exist", async (address) => {
    await begin(petar, "car-damage");
    expect(await saveStep(petar, "car-damage", address, TYPED)).toEqual({
      ok: false,
      refusal: "no-such-step",
    });
  });

  it("keeps nothing that it did not ask", async () => {
    await begin(vesna, "medical-refund");
    await saveStep(vesna, "medical-refund", "iznos", { ...TYPED, number: "Z-1", insuredPerson: "x" });
    expect((await draftOf(vesna, "medical-refund")).answers).toEqual({ claimedAmount: "650000" });
  });
});

async function say(typed: Typed): Promise<void> {
  for (const address of ["sta", "okolnosti", "evropski-izvestaj"])
    await saveStep(petar, "car-damage", address, { ...TYPED, ...typed });
}

async function everyAddress(): Promise<string[]> {
  await database.sql`delete from requests`;
  await answerAll(database, petar, "car-damage");
  return addressesOf(await draftOf(petar, "car-damage"));
}

function slotNames(draft: Draft, address = "dokumenta"): string[] {
  const step = stepsOf(draft).find((one) => one.address === address);
  return step ? slotsOf(step, draft).map(({ name }) => name) : [];
}
