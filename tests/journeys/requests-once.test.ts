import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { addDocument, begin, saveStep } from "../support/asking-pages";
import type { Browser } from "../support/browser";
import { type Account, openAccount, signedInBrowser } from "../support/doors";
import { settled, waitForMail } from "../support/mailbox";
import { REFUND, refundToCheck, sendRefund } from "../support/refund-pages";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { pages } = sr.requests;

let portal: Portal;
let mila: Account;
let browser: Browser;
beforeAll(async () => {
  portal = await startPortal();
  mila = await openAccount(portal, MILA);
});
afterAll(() => portal?.stop());
beforeEach(async () => {
  await portal.database`delete from requests`;
  await portal.database`delete from core_events where kind = 'refund-requested'`;
  await portal.database`delete from outbox where kind = 'request-received'`;
  await portal.database`truncate limits`;
  browser = await signedInBrowser(portal, mila);
});

describe("a request is sent once", () => {
  it("by a doubled click: both lead to the same confirmation", async () => {
    const check = await refundToCheck(browser);
    const [first, second] = await Promise.all([sendRefund(browser, check), sendRefund(browser, check)]);
    expect(first.location).toMatch(/\/poslato\/Z-/);
    expect(second.location).toBe(first.location);
    await expectSentOnce();
  });

  it("by twenty sendings at the same moment", async () => {
    const check = await refundToCheck(browser);
    const answers = await Promise.all(Array.from({ length: 20 }, () => sendRefund(browser, check)));
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect(answers[0]?.location).toMatch(/\/poslato\/Z-/);
    await expectSentOnce();
  });

  it("from a tab that was left open: it leads to what was sent then", async () => {
    const check = await refundToCheck(browser);
    const sent = await sendRefund(browser, check);
    expect((await sendRefund(browser, check)).location).toBe(sent.location);
    await expectSentOnce();
  });

  it("as its owner has seen it: what another window changed is shown first", async () => {
    const check = await refundToCheck(browser);
    await saveStep(browser, await browser.get(`${REFUND}/iznos`), { claimedAmount: "7.777,00" });
    const shown = await browser.follow(await sendRefund(browser, check));
    expect(shown.path).toBe(`${REFUND}/provera?razlog=changed`);
    expect(shown.text).toContain(pages.check.changed);
    expect(shown.text).toContain("7.777,00 RSD");
    expect((await sendRefund(browser, shown)).location).toMatch(/\/poslato\//);
    await expectSentOnce();
  });

  it("and not while something is missing: the page says what, and leads there", async () => {
    const check = await refundToCheck(browser);
    await portal.database`delete from attachments where slot = 'prescription'`;
    const shown = await browser.follow(await sendRefund(browser, check));
    expect(shown.text).toContain(pages.check.incomplete);
    expect(shown.root.querySelector(".notice--turn a")?.getAttribute("href")).toBe(`${REFUND}/dokumenta`);
    const step = await browser.get(`${REFUND}/dokumenta`);
    await addDocument(browser, step, "prescription");
    expect((await sendRefund(browser, await browser.get(`${REFUND}/provera`))).location).toMatch(
      /\/poslato\//,
    );
  });
});

describe("money to an account that no recent code stands for", () => {
  it("waits for a code typed on a page of its own, and goes on from there", async () => {
    const check = await refundToCheck(browser);
    await portal.database`update sessions set code_typed_at = now() - interval '16 minutes'`;
    const asked = await browser.follow(await sendRefund(browser, check));
    expect(asked.path).toBe(`/nalog/potvrda-izmene?nazad=${REFUND}/provera`);
    const since = new Date();
    const { change } = sr.account;
    const typing = await browser.follow(await browser.submit(asked.formWith(change.send)));
    const mail = await waitForMail(portal, mila.email, { kind: "one-time-code", after: since });
    const code = mail.subject.slice(0, 6);
    const wrong = await browser.submit(typing.formWith(change.submit), {
      code: code === "111111" ? "222222" : "111111",
    });
    expect(wrong.fieldErrors.code).toContain("nije tačna");
    const back = await browser.follow(await browser.submit(typing.formWith(change.submit), { code }));
    expect(back.path).toBe(`${REFUND}/provera`);
    expect((await sendRefund(browser, back)).location).toMatch(/\/poslato\//);
    await expectSentOnce();
  });

  it("never leads to another site from there", async () => {
    for (const evil of ["//zlo.test", "https://zlo.test", "/\\zlo.test"]) {
      const page = await browser.get(`/nalog/potvrda-izmene?nazad=${encodeURIComponent(evil)}`);
      expect(page.root.querySelector("a.back")?.getAttribute("href")).toBe("/nalog");
    }
  });

  it("nor with the right code, when the form that comes back names one", async () => {
    const { change } = sr.account;
    const since = new Date();
    const asked = await browser.get("/nalog/potvrda-izmene?nazad=/pregled");
    const typing = await browser.follow(await browser.submit(asked.formWith(change.send)));
    const mail = await waitForMail(portal, mila.email, { kind: "one-time-code", after: since });
    const { action, fields } = typing.formWith(change.submit);
    const evil = fields.map(([name, value]): [string, string] => [
      name,
      value.replaceAll('"/pregled"', '"//zlo.test"'),
    ]);
    expect(evil).not.toEqual(fields);
    const typed = await browser.submit({ action, fields: evil }, { code: mail.subject.slice(0, 6) });
    expect([typed.status, typed.location]).toEqual([303, "/nalog"]);
  });
});

it("the request of another draft cannot be sent, and its steps have no address", async () => {
  const check = await refundToCheck(browser);
  const foreign = "00000000-0000-4000-8000-000000000000";
  for (const requestId of [foreign, "nije-id", ""]) {
    const form = check.formWith(sr.requests.journeys["medical-refund"].send);
    const answer = await browser.submit(form, { consent: "da", requestId });
    expect(answer.location).toBe(REFUND);
  }
  expect((await browser.get(`${REFUND}/${foreign}`)).status).toBe(404);
  expect((await begin(browser, "/zdravlje/autorizacija")).path).not.toContain(foreign);
});

/** One event for the core system, one letter, one sent row. */
async function expectSentOnce(): Promise<void> {
  await settled(portal);
  const [row] = await portal.database`
    select (select count(*) from requests where submitted_at is not null)::int as sent,
      (select count(*) from core_events where kind = 'refund-requested')::int as told,
      (select count(*) from outbox where kind = 'request-received' and sent_at is not null)::int as mailed`;
  expect(row).toEqual({ sent: 1, told: 1, mailed: 1 });
}
