import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Claim } from "#db/core-play/claims";
import type { CoreEvent } from "#db/core-play/core-client";
import { daysFromToday } from "#db/demo/builders";
import { coreIdOf, policyIdOf } from "#db/demo/scenarios";
import { type AskingClient, askingClient } from "../support/asking-client";
import { CORE_SETTINGS } from "../support/core-api";
import { forgetLimits } from "../support/doors";
import { countOf, stateLetter } from "../support/letters-of-state";
import { type PlayedCore, playCore } from "../support/played-core";
import { JOVAN, MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let core: PlayedCore;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
  core = playCore(portal);
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

describe("a medical refund, from the first page to the payout", () => {
  let mila: AskingClient;
  let event: CoreEvent<"refund-requested">;
  let claim: Claim;
  let number: string;
  beforeAll(async () => {
    mila = await askingClient(portal, MILA);
  });

  it("is one event with all that was answered and with every file", async () => {
    const asked = await mila.askForRefund();
    event = await core.awaits("refund-requested");
    expect(event.person).toBe(coreIdOf("mila"));
    expect(event.details).toEqual({
      request: asked.id,
      number: asked.number,
      insuredPerson: coreIdOf("mila"),
      policies: [policyIdOf("7300000000011")],
      service: "specialist-exam",
      serviceDay: daysFromToday(-3),
      serviceName: "Pregled kardiologa",
      institution: "Poliklinika Primer",
      claimedAmount: 650_000,
      currency: "RSD",
      bankAccount: "165000000000005574",
      attachments: [fileOf("exam-report"), fileOf("fiscal-receipt")],
    });
  });

  it("registered, it stands under its number, and the client is told", async () => {
    const since = new Date();
    claim = await core.register(event);
    number = String(claim.record.number);
    await stateLetter(portal, mila.email, number, since);
    const page = await shown();
    expect(page).toContain("Evidentiran");
    expect(page).toContain("6.500,00 RSD");
    expect((await mila.browser.get("/stete")).body).toContain(`href="/stete/${number}"`);
  });

  it("waits for what the core system asks for, under the name by which it asks", async () => {
    const since = new Date();
    await claim.askFor("Otpusna lista sa epikrizom");
    const letter = await stateLetter(portal, mila.email, number, since);
    expect(letter.subject).toContain("Potrebna je dopuna dokumentacije");
    expect(letter.text).not.toContain("Otpusna lista");
    const page = await shown();
    expect(page).toContain("Nedostaje 1 dokument");
    expect(page).toContain("Otpusna lista sa epikrizom");
  });

  it("goes on once the client has added it: the core system gets the file with the claim that it belongs to", async () => {
    const asked = await mila.addDocuments(number, "Otpusna lista sa epikrizom");
    const added = await core.awaits("documents-added");
    expect(added.details).toEqual({
      request: asked.id,
      number: asked.number,
      claim: claim.id,
      note: "Šaljem ono što ste tražili.",
      attachments: [fileOf("Otpusna lista sa epikrizom")],
    });
    const since = new Date();
    await claim.documentsComplete();
    await stateLetter(portal, mila.email, number, since);
    expect(await shown()).toContain("Još 14 dana od najviše 14");
  });

  it("is decided in part, with the reason", async () => {
    const since = new Date();
    await claim.decide({ approved: 400_000, reason: "Paket pokriva pregled do 4.000 dinara." });
    const letter = await stateLetter(portal, mila.email, number, since);
    expect(letter.text).not.toMatch(/4\.000|odobren/i);
    const page = await shown();
    expect(page).toContain("Delimično odobreno: 4.000,00 RSD");
    expect(page).toContain("Paket pokriva pregled do 4.000 dinara.");
  });

  it("is complained of once; the answer is shown and told", async () => {
    const asked = await mila.complain(number, "Pregled je koštao više.");
    const filed = await core.awaits("complaint-filed");
    expect(filed.details).toEqual({
      request: asked.id,
      number: asked.number,
      claim: claim.id,
      complaint: "Pregled je koštao više.",
      attachments: [],
    });
    await claim.complained();
    expect(await shown()).toContain("Odgovor najkasnije do");
    const since = new Date();
    await claim.answerComplaint("Odluka ostaje ista: to je najviši iznos po paketu.");
    await stateLetter(portal, mila.email, number, since);
    expect(await shown()).toContain("Odluka ostaje ista: to je najviši iznos po paketu.");
  });

  it("is paid", async () => {
    const since = new Date();
    await claim.pay();
    await stateLetter(portal, mila.email, number, since);
    expect(await shown()).toContain("Isplaćeno 4.000,00 RSD");
  });

  it("was told once of each of its states, however often the core system sends the last one again at once", async () => {
    await Promise.all(Array.from({ length: 20 }, () => claim.sendAgain()));
    await Promise.all([core.register(event), core.register(event)]);
    expect(await shown()).toContain("Isplaćeno 4.000,00 RSD");
    expect(await countOf(portal, mila.email, number)).toBe(6);
    expect(
      await portal.database`select id from claims where request_id = ${event.details.request}`,
    ).toHaveLength(1);
  });

  async function shown(): Promise<string> {
    const page = await mila.browser.get(`/stete/${number}`);
    expect(page.status).toBe(200);
    return page.text;
  }
});

describe("damage of a car, from the first page to the payout", () => {
  let petar: AskingClient;
  let claim: Claim;
  let number: string;
  beforeAll(async () => {
    petar = await askingClient(portal);
  });

  it("is one event with the car, the place, the driver and every photo", async () => {
    const asked = await petar.reportCarDamage();
    const { person, details } = await core.awaits("car-damage-reported");
    expect(person).toBe(coreIdOf("petar"));
    expect(details).toMatchObject({
      request: asked.id,
      number: asked.number,
      policy: policyIdOf("8100026084517"),
      plateNumber: "BG 0001-PP",
      eventDay: daysFromToday(-1),
      eventTime: "18:30",
      kind: "glass",
      driver: { name: "Petar Petrović", licenceNumber: "000123456" },
      isDrivable: true,
      phone: expect.stringContaining("641234567"),
    });
    expect(details).not.toHaveProperty("bankAccount");
    expect(details.attachments.length).toBeGreaterThan(4);
  });

  it("is assessed, decided in full and paid, each told and shown", async () => {
    const [event] = core.seen.filter((one) => one.kind === "car-damage-reported");
    if (!event) throw new Error("The damage was not told");
    claim = await core.register(event);
    number = String(claim.record.number);
    expect(await shownAfter(() => claim.toAssess("Procenitelj je pregledao vozilo u servisu."))).toContain(
      "Procenitelj je pregledao vozilo u servisu.",
    );
    await shownAfter(() => claim.documentsComplete());
    expect(await shownAfter(() => claim.decide({ approved: 3_200_000 }))).toContain("Odobreno 32.000,00 RSD");
    expect(await shownAfter(() => claim.pay())).toContain("Isplaćeno 32.000,00 RSD");
    expect(await countOf(portal, petar.email, number)).toBe(5);
  });

  it("D1: is nobody else's, neither by its number nor by that of the request", async () => {
    const stranger = await askingClient(portal, JOVAN);
    const never = await stranger.browser.get("/stete/NŠ-0000-0000");
    const foreign = await stranger.browser.get(`/stete/${encodeURIComponent(number)}`);
    expect([never.status, foreign.status, foreign.text]).toEqual([404, 404, never.text]);
  });

  /** What the client sees once the letter about it has come. */
  async function shownAfter(done: () => Promise<void>): Promise<string> {
    const since = new Date();
    await done();
    await stateLetter(portal, petar.email, number, since);
    return (await petar.browser.get(`/stete/${encodeURIComponent(number)}`)).text;
  }
});

function fileOf(slot: string) {
  return {
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    slot,
    name: expect.stringContaining(".jp"),
    mediaType: "image/jpeg",
    size: expect.any(Number),
    contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  };
}
