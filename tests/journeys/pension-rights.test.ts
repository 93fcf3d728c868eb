import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { openAccount, signedInBrowser } from "../support/doors";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const OF_MILA = "/penzija/4400000017";
/** Under every address of a contract. */
const BELOW = [
  "",
  "?godina=2025",
  "/stanje",
  "/uplate",
  `/izvestaj/${Number(daysFromToday(0).slice(0, 4)) - 1}`,
  "/uplata",
  "/uplata?iznos=5000",
  "/uplata/kod?iznos=5000",
  "/uplata/uplatnica?iznos=5000",
];

let portal: Portal;
let mila: Browser;
let vesna: Browser;
beforeAll(async () => {
  portal = await startPortal();
  mila = await signedInBrowser(portal, await openAccount(portal, MILA));
  vesna = await signedInBrowser(
    portal,
    await openAccount(portal, { ...SAMPLE_CLIENTS.vesna, username: "vesna" }),
  );
});
afterAll(() => portal?.stop());

describe("D1: a contract of somebody else", () => {
  it("answers under each of its addresses like one that never was", async () => {
    for (const below of BELOW) {
      const unknown = await vesna.get(`/penzija/0000000000${below}`);
      const foreign = await vesna.get(`${OF_MILA}${below}`);
      expect([below, foreign.status, foreign.text]).toEqual([below, 404, unknown.text]);
      expect(foreign.body).not.toContain("Primer d.o.o.");
    }
    expect((await vesna.get("/penzija/%00")).status).toBe(404);
  });

  it("is nobody's to see without signing in", async () => {
    for (const below of BELOW) {
      const page = await newBrowser(portal).get(`${OF_MILA}${below}`);
      expect([below, page.location]).toEqual([below, expect.stringContaining("/prijava")]);
    }
  });
});

describe("R2: a declared account", () => {
  it("sees nothing of what was saved, under no address, and is told so and how to change it", async () => {
    await portal.database`
      update accounts set declared_until = now() + interval '1 hour' where username = 'mila'`;
    const page = await mila.get("/penzija");
    expect([page.status, page.heading]).toEqual([200, sr.pension.hidden.title]);
    expect(page.text).toContain(sr.account.ownership.confirmNow);
    expect(page.body).not.toMatch(/4400000017|Generali Basic/);
    for (const below of BELOW)
      expect([below, (await mila.get(`${OF_MILA}${below}`)).status]).toEqual([below, 404]);
    expect((await mila.get("/pregled")).body).not.toContain("4400000017");
  });
});
