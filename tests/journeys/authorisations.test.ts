import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { registerId } from "#lib/register/core-id";
import { formatDate } from "#lib/texts/format";
import { sr } from "#lib/texts/sr";
import { putRequest } from "../support/asked";
import type { Browser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { JOVAN, MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { health } = sr;
const RECEIVED = registerId("authorisations", "AU-mila-4");

let portal: Portal;
let petar: Browser;
let mila: Browser;
let jovan: Browser;
beforeAll(async () => {
  portal = await startPortal();
  petar = await signedInBrowser(portal, await openAccount(portal));
  mila = await signedInBrowser(portal, await openAccount(portal, MILA));
  jovan = await signedInBrowser(portal, await openAccount(portal, JOVAN));
});
afterAll(() => portal?.stop());

describe("the health page", () => {
  it("lists authorisations and refunds of the client, and the ways to ask for more", async () => {
    const page = await mila.get("/zdravlje");
    expect(page.text).toContain("Magnetna rezonanca kolena");
    expect(page.text).toContain(`Odobreno do ${formatDate(daysFromToday(28))}`);
    expect(page.text).toContain(sr.claims.kinds["medical-refund"]);
    expect(page.text).not.toContain("Holter");
    for (const path of ["/zdravlje/refundacija", "/zdravlje/autorizacija"])
      expect(page.body).toContain(`href="${path}"`);
  });

  it("says what will be here where there is nothing yet", async () => {
    const page = await petar.get("/zdravlje");
    expect(page.text).toContain(health.authorisations.none);
    expect(page.text).toContain(health.refunds.none);
  });
});

describe("the page of an authorisation", () => {
  it.each([
    ["received", () => mila, RECEIVED, health.headline.received],
    ["in progress", () => jovan, "AU-2026-000749", health.headline["in-progress"]],
    ["documents needed", () => mila, "AU-2026-000744", health.headline["documents-needed"]],
    ["approved", () => mila, "AU-2026-000731", `Odobreno do ${formatDate(daysFromToday(28))}`],
    ["rejected", () => jovan, "AU-2026-000738", health.headline.rejected],
    ["used", () => jovan, "AU-2026-000698", health.headline.used],
    ["expired", () => jovan, "AU-2026-000640", `Autorizacija je istekla ${formatDate(daysFromToday(-47))}`],
  ])("has its answer as headline and title: %s", async (_, client, key, headline) => {
    const page = await client().get(`/zdravlje/autorizacije/${key}`);
    expect(page.status).toBe(200);
    expect(page.heading).toBe(headline);
    expect(page.title).toContain(headline);
  });

  it("shows the number for the clinic, the institution and the limit", async () => {
    const page = await mila.get("/zdravlje/autorizacije/AU-2026-000731");
    expect(page.root.querySelector(".figure")?.text).toBe("AU-2026-000731");
    expect(page.text).toContain("Dom zdravlja Primer, Novi Sad");
    expect(page.text).toContain("28.000,00 RSD");
    expect(page.text).toContain("Važi još 28 dana");
  });

  it("shows the reason of a refusal, and the documents that are missing", async () => {
    const rejected = await jovan.get("/zdravlje/autorizacije/AU-2026-000738");
    expect(rejected.text).toContain("ne pokriva korekciju dioptrije");
    const missing = await mila.get("/zdravlje/autorizacije/AU-2026-000744");
    expect(missing.text).toContain("Uput lekara specijaliste");
  });

  it("takes documents as long as nothing is decided", async () => {
    const leads = async (client: Browser, key: string) =>
      (await client.get(`/zdravlje/autorizacije/${key}`)).body.includes(`${key}/dokumenta`);
    expect(await leads(jovan, "AU-2026-000749")).toBe(true);
    expect(await leads(mila, "AU-2026-000744")).toBe(true);
    expect(await leads(mila, "AU-2026-000731")).toBe(false);
    expect(await leads(jovan, "AU-2026-000738")).toBe(false);
  });

  it("has ended the day after its last one, also before the core system says so", async () => {
    await portal.database`
      update authorisations set valid_until = ${daysFromToday(-1)} where number = 'AU-2026-000702'`;
    const page = await mila.get("/zdravlje/autorizacije/AU-2026-000702");
    expect(page.heading).toBe(`Autorizacija je istekla ${formatDate(daysFromToday(-1))}`);
    expect(page.root.querySelector(".figure")).toBeNull();
  });

  it("is received under the number of its confirmation until the core system tells of it", async () => {
    await putRequest(portal.database, {
      kind: "pre-authorisation",
      username: "mila",
      number: "Z-autorizacija",
    });
    expect((await mila.get("/zdravlje")).body).toContain("/zdravlje/autorizacije/Z-autorizacija");
    expect((await mila.get("/zdravlje/autorizacije/Z-autorizacija")).heading).toBe(health.headline.received);
    expect((await mila.get("/stete/Z-autorizacija")).status).toBe(404);
  });
});

describe("D1: an authorisation of another client", () => {
  it("answers like one that never existed, by number, id and number of the request", async () => {
    const unknown = await jovan.get("/zdravlje/autorizacije/NE-POSTOJI-1");
    expect(unknown.status).toBe(404);
    for (const key of [
      "AU-2026-000731",
      RECEIVED,
      "Z-autorizacija",
      registerId("authorisations", "AU-mila-1"),
    ]) {
      const page = await jovan.get(`/zdravlje/autorizacije/${key}`);
      expect([page.status, page.title, page.text]).toEqual([404, unknown.title, unknown.text]);
    }
  });

  it.each(["%00", "%27%20or%20true--"])("nor does %s break the page", async (key) => {
    expect((await mila.get(`/zdravlje/autorizacije/${key}`)).status).toBe(404);
  });
});
