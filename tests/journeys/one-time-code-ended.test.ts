import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { newBrowser } from "../support/browser";
import {
  type Account,
  askForCode,
  forgetLimits,
  openAccount,
  signedInBrowser,
  typeCode,
} from "../support/doors";
import { mailsTo, settled } from "../support/mailbox";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let account: Account;
beforeAll(async () => {
  portal = await startPortal();
  account = await openAccount(portal);
});
afterAll(() => portal?.stop());
beforeEach(async () => {
  await portal.database`delete from sessions`;
  await forgetLimits(portal);
});

const sessions = async () => (await portal.database`select 1 from sessions`).length;

describe("O10: between the steps", () => {
  it("a password change in another browser ends the challenge", async () => {
    const other = await signedInBrowser(portal, account);
    const waiting = newBrowser(portal);
    const { page, code } = await askForCode(portal, waiting, account);
    const form = (await other.get("/promena-lozinke")).form();
    const newPassword = "sedam plavih jelena u dvoristu";
    const changed = await other.submit(form, { currentPassword: account.password, newPassword });
    expect(changed.status).toBe(303);
    account = { ...account, password: newPassword };
    const before = await sessions();
    expect((await waiting.follow(await typeCode(waiting, page, code))).path).toBe("/prijava?razlog=ponovo");
    expect(await sessions()).toBe(before);
  });

  it.each([
    ["a disabled account", "disabled_at = now()", "disabled_at = null"],
    [
      "a changed e-mail",
      "credentials_version = credentials_version + 1",
      "credentials_version = credentials_version",
    ],
  ])("%s ends the challenge", async (_, change, restore) => {
    const browser = newBrowser(portal);
    const { page, code } = await askForCode(portal, browser, account);
    await portal.database.unsafe(`update accounts set ${change}`);
    const answer = await browser.follow(await typeCode(browser, page, code));
    expect(answer.text).toContain(sr.signIn.notices.startAgain);
    expect(await sessions()).toBe(0);
    await portal.database.unsafe(`update accounts set ${restore}`);
  });
});

describe("O12: two tabs, back and reload", () => {
  it("a second tab that types the same code gets a clear message, and there is one session", async () => {
    const browser = newBrowser(portal);
    const { page, code } = await askForCode(portal, browser, account);
    const secondTab = await browser.get("/prijava/kod");
    expect((await browser.follow(await typeCode(browser, page, code))).path).toBe("/pregled");
    const late = await browser.follow(await typeCode(browser, secondTab, code));
    expect(late.status).toBe(200);
    expect(late.text).toContain(sr.signIn.notices.startAgain);
    expect(await sessions()).toBe(1);
    expect((await browser.get("/pregled")).status).toBe(200);
  });

  it("a password given in two tabs: the code of the newer one counts, the older one is told as wrong", async () => {
    const browser = newBrowser(portal);
    const first = await askForCode(portal, browser, account);
    const second = await askForCode(portal, browser, account);
    const answer = await typeCode(browser, first.page, first.code);
    expect(answer.fieldErrors.code).toContain("nije tačna ili je istekla");
    expect((await typeCode(browser, second.page, second.code)).location).toBe("/pregled");
    expect(await sessions()).toBe(1);
  });

  it("going back after signing in, and sending the form again, never shows an error page", async () => {
    const browser = newBrowser(portal);
    const { page, code } = await askForCode(portal, browser, account);
    await typeCode(browser, page, code);
    expect((await browser.visit("/prijava/kod")).text).toContain(sr.signIn.notices.startAgain);
    expect((await browser.follow(await typeCode(browser, page, code))).status).toBe(200);
    expect(await sessions()).toBe(1);
  });

  it("reloading the page of the second step sends no second code and costs no try", async () => {
    await portal.database`delete from challenges`;
    const browser = newBrowser(portal);
    const { page, code } = await askForCode(portal, browser, account);
    await settled(portal);
    const mailed = await mailsTo(portal, account.email);
    for (let time = 0; time < 3; time += 1)
      expect((await browser.get("/prijava/kod")).heading).toBe(page.heading);
    await settled(portal);
    expect(await portal.database`select attempts from challenges where used_at is null`).toEqual([
      { attempts: 0 },
    ]);
    expect(await mailsTo(portal, account.email)).toHaveLength(mailed.length);
    expect((await typeCode(browser, page, code)).location).toBe("/pregled");
  });
});
