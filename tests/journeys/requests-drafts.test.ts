import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { addDocument, begin, formOfSlot, photoFile, saveStep, saveSteps } from "../support/asking-pages";
import { type Browser, newBrowser } from "../support/browser";
import { type CuttableProxy, startCuttableProxy } from "../support/cuttable-proxy";
import { type Account, openAccount, signedInBrowser, signIn } from "../support/doors";
import { eventually } from "../support/mailbox";
import { REFUND, REFUND_ANSWERS, refundToCheck } from "../support/refund-pages";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";
import { deleteRow } from "../support/session-rows";

const { pages } = sr.requests;
const { start, discard } = pages;

let line: CuttableProxy;
let portal: Portal;
let mila: Account;
let browser: Browser;
beforeAll(async () => {
  line = await startCuttableProxy();
  portal = await startPortal({}, line.through);
  mila = await openAccount(portal, MILA);
});
afterAll(async () => {
  await portal?.stop();
  await line?.stop();
});
beforeEach(async () => {
  await portal.database`delete from requests`;
  await portal.database`truncate limits`;
  browser = await signedInBrowser(portal, mila);
});

describe("a request that was begun", () => {
  it("waits on the start page of its kind, on every device, and says where it stands", async () => {
    await saveSteps(browser, await begin(browser, REFUND), REFUND_ANSWERS.slice(0, 2));
    const elsewhere = await signedInBrowser(portal, mila);
    const page = await elsewhere.get(REFUND);
    expect(page.text).toContain(start.draft.title);
    expect(page.text).toContain("Stali ste kod koraka 3 od 6: Iznos.");
    const link = page.root.querySelectorAll("main a").find((one) => one.textContent === start.draft.continue);
    expect(link?.getAttribute("href")).toBe(`${REFUND}/iznos`);
    expect((await elsewhere.get(`${REFUND}/detalji`)).values).toMatchObject({ serviceName: "Lekovi" });
  });

  it("is kept by the button that leaves, also when nothing was typed yet", async () => {
    const details = await saveStep(browser, await begin(browser, REFUND), REFUND_ANSWERS[0]);
    const form = details.formWith(pages.save);
    const empty = await browser.submit(form, { kasnije: "da" });
    expect(empty.location).toBe("/pregled");
    const full = await browser.submit(form, { ...REFUND_ANSWERS[1], kasnije: "da" });
    expect(full.location).toBe("/pregled");
    expect((await browser.get(`${REFUND}/detalji`)).values).toMatchObject({ serviceName: "Lekovi" });
  });

  it("is asked in its order: a later page leads to the first that is open, and without a draft to the start", async () => {
    for (const later of ["racun", "dokumenta", "provera", "odbaci"])
      expect((await browser.get(`${REFUND}/${later}`)).location).toBe(REFUND);
    await saveStep(browser, await begin(browser, REFUND), REFUND_ANSWERS[0]);
    for (const later of ["racun", "dokumenta", "provera"])
      expect((await browser.get(`${REFUND}/${later}`)).location).toBe(`${REFUND}/detalji`);
    expect((await browser.get(`${REFUND}/nesto`)).status).toBe(404);
  });

  it("is thrown away only after one more question, with its documents", async () => {
    await refundToCheck(browser);
    const asked = await browser.get(`${REFUND}/odbaci`);
    expect(asked.heading).toBe(discard.title);
    expect(await drafts()).toBe(1);
    const gone = await browser.follow(await browser.submit(asked.formWith(discard.confirm)));
    expect(gone.text).toContain(discard.done);
    expect(gone.formWith(start.begin)).toBeDefined();
    expect(await drafts()).toBe(0);
    expect(await portal.database`select 1 from attachments`).toHaveLength(0);
  });
});

describe("when the session ends in the middle of a step", () => {
  it("signing in again leads back to that step, and nothing that was saved is lost", async () => {
    const account = await saveSteps(browser, await begin(browser, REFUND), REFUND_ANSWERS.slice(0, 3));
    await deleteRow(portal, browser);
    const away = await browser.submit(account.formWith(pages.save), REFUND_ANSWERS[3]);
    expect(away.location).toContain(`/prijava?razlog=isteklo&nazad=${encodeURIComponent(`${REFUND}/racun`)}`);
    const again = newBrowser(portal);
    const back = await signIn(portal, again, mila, away.location ?? "");
    expect(back.path).toBe(`${REFUND}/racun`);
    const documents = await saveStep(again, back, REFUND_ANSWERS[3]);
    expect(documents.text).toContain("Kupovina lekova · Apoteka Primer, Beograd · 5.11.2026. · 1.250,00 RSD");
  });

  it("a document that is sent then leads to signing in, and the others are there afterwards", async () => {
    const documents = await saveSteps(browser, await begin(browser, REFUND), REFUND_ANSWERS);
    const one = await addDocument(browser, documents, "prescription");
    await deleteRow(portal, browser);
    const prilog = await photoFile("fiscal-receipt.jpg");
    const headers = { referer: `${portal.url}${one.path}` };
    const away = await browser.submit(formOfSlot(one, "fiscal-receipt"), { prilog }, { headers });
    expect(away.location).toContain("/prijava?");
    const back = await signIn(portal, newBrowser(portal), mila, away.location ?? "");
    expect(back.path).toBe(`${REFUND}/dokumenta`);
    expect(back.text).toContain("prescription.jpg");
  });
});

describe("while the database is away", () => {
  it("every page says so, and the draft is whole afterwards", async () => {
    const amount = await saveSteps(browser, await begin(browser, REFUND), REFUND_ANSWERS.slice(0, 2));
    line.cut();
    for (const path of [REFUND, `${REFUND}/iznos`, `${REFUND}/provera`, `${REFUND}/poslato/Z-AAAA-AAAA`])
      expect((await browser.get(path)).heading).toBe(sr.trouble.away.title);
    line.restore();
    await eventually("the database", async () => {
      return (await fetch(`${portal.url}/api/health/ready`)).ok || undefined;
    });
    const back = await browser.get(`${REFUND}/iznos`);
    expect(back.text).toContain("Apoteka Primer, Beograd");
    expect((await saveStep(browser, amount, REFUND_ANSWERS[2])).path).toBe(`${REFUND}/racun`);
  });
});

async function drafts(): Promise<number> {
  return (await portal.database`select 1 from requests where submitted_at is null`).length;
}
