import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "#db/client";
import { daysFromToday, putRecords } from "#db/demo/builders";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { registerId } from "#lib/register/core-id";
import { formatDate } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import { putRequest } from "../support/asked";
import type { Browser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { ANA, JOVAN, MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { claims } = sr;
const CAR = encodeURIComponent("NŠ-2026-0004517");
const PIPE = encodeURIComponent("NŠ-2026-0003998");

let portal: Portal;
let petar: Browser;
let ana: Browser;
let mila: Browser;
let jovan: Browser;
let sofija: Browser;
beforeAll(async () => {
  portal = await startPortal();
  const browserOf = async (changed = {}) => signedInBrowser(portal, await openAccount(portal, changed));
  petar = await browserOf();
  ana = await browserOf(ANA);
  mila = await browserOf(MILA);
  jovan = await browserOf(JOVAN);
  const { jmbg, policyNumber, email } = SAMPLE_CLIENTS.sofija;
  sofija = await browserOf({ jmbg, policyNumber, email, username: "sofija" });
});
afterAll(() => portal?.stop());

describe("the list of claims", () => {
  it("shows open ones first with what happens next, then how the others ended", async () => {
    const page = await petar.get("/stete");
    const [open = "", closed = ""] = page.text.split(claims.closed);
    expect(open).toContain(`Šteta na vozilu BG\u00a00001-PP`.replace("\u00a0", " "));
    expect(open).toContain(claims.next.documents);
    expect(open).toContain(claims.status["documents-needed"]);
    expect(closed).toContain("Isplaćeno 76.500,00 RSD");
    const links = page.root.querySelectorAll("main .rows a").map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      `/stete/${CAR}`,
      `/stete/${PIPE}`,
      "/stete/prijava-vozila",
      "/zdravlje/refundacija",
    ]);
  });

  it("says until when a decision comes", async () => {
    const page = await ana.get("/stete");
    expect(page.text).toContain(`Rešenje najkasnije do ${formatDate(daysFromToday(8))}`);
  });

  it("D1: has nothing of a husband's claims on the policy they share", async () => {
    expect((await ana.get("/stete")).body).not.toMatch(/BG.0001-PP|76\.500/);
  });
});

describe("the page of a claim", () => {
  it.each([
    ["received", () => sofija, registerId("claims", "S-sofija-8100031112238"), claims.headline.received],
    ["registered", () => ana, encodeURIComponent("NŠ-2026-0004571"), claims.headline.registered],
    [
      "assessment",
      () => ana,
      encodeURIComponent("NŠ-2026-0004533"),
      `Rešenje najkasnije do ${formatDate(daysFromToday(8))}`,
    ],
    ["in progress", () => mila, "RF-2026-0012001", `Rešenje najkasnije do ${formatDate(daysFromToday(8))}`],
    ["late", () => jovan, "RF-2026-0011702", `Rok za rešenje istekao je ${formatDate(daysFromToday(-2))}`],
    ["documents needed", () => petar, CAR, claims.headline["documents-needed"]],
    ["approved", () => sofija, "NZ-2026-0000871", "Odobreno 28.000,00 RSD"],
    ["rejected", () => jovan, "RF-2026-0011377", claims.rejected],
    ["paid", () => petar, PIPE, "Isplaćeno 76.500,00 RSD"],
  ])("has its answer as headline and title: %s", async (_, client, key, headline) => {
    const page = await client().get(`/stete/${key}`);
    expect(page.status).toBe(200);
    expect(page.heading).toBe(headline);
    expect(page.title).toContain(headline);
  });

  it("counts the days in words, and in tiles that a screen reader skips", async () => {
    const page = await ana.get(`/stete/${encodeURIComponent("NŠ-2026-0004533")}`);
    expect(page.text).toContain("Još 8 dana od najviše 14");
    expect(page.text).toContain(claims.answer.nothingNeeded);
    const course = page.root.querySelector(".course");
    expect(course?.getAttribute("aria-hidden")).toBe("true");
    expect(course?.querySelectorAll("span").map((tile) => tile.getAttribute("class") ?? "")).toEqual([
      ...Array(5).fill("laid"),
      "today",
      ...Array(7).fill(""),
      "last",
    ]);
  });

  it("stops the clock while documents are missing, names them and leads to where they are added", async () => {
    const page = await petar.get(`/stete/${CAR}`);
    const card = page.root.querySelector(".answer");
    expect(card?.text).toContain("Fotografija broja šasije");
    expect(card?.text).not.toContain("Saobraćajna dozvola");
    expect(card?.querySelectorAll(".course--halted span")).toHaveLength(14);
    expect(card?.querySelector("a.button")?.getAttribute("href")).toBe(`/stete/${CAR}/dokumenta`);
    expect(page.text).not.toMatch(/Rešenje najkasnije do/);
  });

  it("says that documents which were sent are looked at", async () => {
    const subjectId = registerId("claims", "S-petar-8100026084517");
    await putRequest(portal.database, {
      kind: "additional-documents",
      username: "petar",
      number: "Z-dopuna",
      subjectId,
    });
    const card = (await petar.get(`/stete/${CAR}`)).root.querySelector(".answer");
    expect(card?.text).toMatch(/Dokumenta koja ste poslali .* su stigla/);
  });

  it("lets documents be added as long as it is open, and a complaint be made once it is decided", async () => {
    const open = await ana.get(`/stete/${encodeURIComponent("NŠ-2026-0004571")}`);
    expect(open.body).toContain("/dokumenta");
    expect(open.text).not.toContain(claims.complaint.offer.title);
    const closed = await petar.get(`/stete/${PIPE}`);
    expect(closed.body).not.toContain(`${PIPE}/dokumenta`);
    expect(closed.body).toContain(`/stete/${PIPE}/prigovor`);
  });

  it("shows a complaint with its clock, its answer and the National Bank's six months, and no second one", async () => {
    const waiting = await jovan.get("/stete/RF-2026-0011377");
    expect(waiting.text).toContain(`Odgovor najkasnije do ${formatDate(daysFromToday(12))}`);
    expect(waiting.text).toContain(claims.complaint.extended);
    expect(waiting.body).not.toContain("RF-2026-0011377/prigovor");
    const answered = await mila.get("/stete/RF-2026-0010544");
    expect(answered.text).toContain(`Odgovor od ${formatDate(daysFromToday(-44))}`);
    expect(answered.text).toContain("pa odluka ostaje ista");
    expect(answered.text).toMatch(/Narodnoj banci Srbije možete se obratiti do \d/);
  });

  it("lists documents of the insurer, amounts, payouts and the reason", async () => {
    const page = await petar.get(`/stete/${PIPE}`);
    expect(page.text).toContain("Odluka o odštetnom zahtevu");
    expect(page.body).toContain(`/dokumenta/${registerId("documents", "D-3")}`);
    expect(page.text).toMatch(/Traženi iznos 90\.000,00 RSD/);
    expect(page.root.querySelector("table")?.text).toContain("76.500,00");
    expect(page.text).toContain("odbijeni su ugovorena franšiza i iznos");
  });
});

describe("a report that the core system has not told of yet", () => {
  it("is received, under the number of its confirmation, and becomes the claim under the same address", async () => {
    const request = await putRequest(portal.database, {
      kind: "car-damage",
      username: "petar",
      number: "Z-prijava",
    });
    expect((await petar.get("/stete")).body).toContain("/stete/Z-prijava");
    const sent = await petar.get("/stete/Z-prijava");
    expect(sent.heading).toBe(claims.headline.received);
    expect(sent.text).toMatch(/Broj zahteva najkasnije \d/);
    expect(sent.text).toContain(claims.papers.sent["car-damage"]);
    expect((await ana.get("/stete/Z-prijava")).status).toBe(404);

    await tell({ id: "S-nova", request, state: "registered" });
    const told = await petar.get("/stete/Z-prijava");
    expect(told.heading).toBe(claims.headline.registered);
    await tell({ id: "S-nova", request, state: "registered", number: "NŠ-2026-0009999" });
    expect((await petar.get("/stete/Z-prijava")).text).toContain("broj NŠ-2026-0009999");
    expect((await petar.get(`/stete/${encodeURIComponent("NŠ-2026-0009999")}`)).status).toBe(200);
    const list = await petar.get("/stete");
    expect(list.body).not.toContain("Z-prijava");
    expect((await ana.get("/stete/Z-prijava")).status).toBe(404);
  });
});

describe("D1: a claim of another client", () => {
  it("answers like one that never existed, by number, id and number of the request, on all its pages", async () => {
    const subjectId = registerId("claims", "S-petar-8100026084517");
    const foreign = [CAR, PIPE, subjectId, registerId("claims", "S-sofija-8100031112238"), "Z-dopuna"];
    const unknown = await mila.get("/stete/NE-POSTOJI-1");
    expect(unknown.status).toBe(404);
    expect(unknown.heading).toBe(sr.trouble.missing.title);
    expect(unknown.text).toContain(sr.trouble.missing.ways.signedIn);
    for (const key of foreign) {
      const page = await mila.get(`/stete/${key}`);
      expect([page.status, page.title, page.text]).toEqual([404, unknown.title, unknown.text]);
    }
  });

  it("nor does one's own answer by its id once it has a number", async () => {
    const id = registerId("claims", "S-petar-8100026084517");
    expect((await petar.get(`/stete/${id}`)).status).toBe(404);
  });

  it.each(["%00", "x%00y", "%27%20or%20true--", "..%2f..%2fpregled"])(
    "nor does %s break the page",
    async (key) => expect((await petar.get(`/stete/${key}`)).status).toBe(404),
  );

  it("nor what is no proper text", async () => {
    expect((await petar.get("/stete/%E0%A4%A")).status).toBe(404);
  });
});

async function tell(more: object): Promise<void> {
  const { db, close } = connect(portal.env.databaseUrl, { max: 1 });
  const heading = { policy: "P-8100026084517", claimant: "K-petar", kind: "motor-damage" };
  const steps = [{ state: "received", at: new Date().toISOString() }];
  await putRecords({ db, env: portal.env }, "claims", [
    { ...heading, eventOn: daysFromToday(-1), steps, ...more } as never,
  ]);
  await close();
}
