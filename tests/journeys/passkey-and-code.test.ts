import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import type { Authenticator } from "../support/authenticator";
import { newBrowser } from "../support/browser";
import {
  type Account,
  askForCode,
  forgetLimits,
  openAccount,
  otherThan,
  signIn,
  typeCode,
} from "../support/doors";
import { answerUse, ask, askAtSignIn, askedOn, noticesOn, withPasskey } from "../support/passkey-doors";
import { type Portal, startPortal } from "../support/server";

const { passkeys: words } = sr;

let portal: Portal;
let petar: Account;
let authenticator: Authenticator;
beforeAll(async () => {
  portal = await startPortal();
  petar = await openAccount(portal);
  authenticator = await withPasskey(portal, petar);
});
afterAll(() => portal?.stop());
beforeEach(async () => {
  await portal.database`delete from sessions`;
  await portal.database`delete from challenges`;
  await forgetLimits(portal);
});

const sessions = async () => (await portal.database`select 1 from sessions`).length;
const tries = async () => (await portal.database`select attempts from challenges`).map((row) => row.attempts);
const recorded = async (event: string) =>
  (await portal.database`select 1 from audit_events where event = ${event}`).length;

describe("codes and passkeys do not use up each other", () => {
  it("O7: wrong answers of a passkey cost no try of the code", async () => {
    const step = await askAtSignIn(portal, petar);
    let { page } = step;
    for (let guess = 0; guess < 3; guess += 1) {
      await answerUse({ ...step, page }, authenticator.use(step.asked, { rpId: "zlo.test" }));
      page = await ask(step.browser, page, words.use.submit);
    }
    expect(await tries()).toEqual([0]);
    expect(await recorded("passkey.refused")).toBeGreaterThanOrEqual(3);
    expect((await typeCode(step.browser, page, step.code)).location).toBe("/pregled");
  });

  it("O1: after five wrong codes the right one is refused, and the passkey still signs in", async () => {
    const { browser, page, code } = await askAtSignIn(portal, petar);
    for (let guess = 1; guess <= 5; guess += 1) await typeCode(browser, page, otherThan(code, guess));
    const over = await browser.follow(await typeCode(browser, page, code));
    expect(over.text).toContain(words.signIn.noTriesLeft);
    expect(() => over.form("form:has(input[name=code])")).toThrow();
    await signInByPasskey(browser);
  });

  it("O7: the day's wrong codes close the codes, whatever the passkey does, and never the passkey", async () => {
    for (let round = 0; round < 2; round += 1) {
      const browser = newBrowser(portal);
      const { page, code } = await askForCode(portal, browser, petar);
      for (let guess = 1; guess <= 5; guess += 1) await typeCode(browser, page, otherThan(code, guess));
    }
    const browser = newBrowser(portal);
    const { page } = await askForCode(portal, browser, petar);
    expect(page.text).toContain("Ponovo će moći da se unese");
    expect(() => page.form("form:has(input[name=code])")).toThrow();
    await signInByPasskey(browser);
    const later = await askForCode(portal, newBrowser(portal), petar);
    expect(() => later.page.form("form:has(input[name=code])")).toThrow();
  });

  it("L3: whoever has the password uses up the tries of their own address only", async () => {
    const stranger = await askAtSignIn(portal, petar);
    let { page } = stranger;
    for (let guess = 0; guess < 20; guess += 1) await answerUse({ ...stranger, page }, "{}");
    page = await ask(stranger.browser, page, words.use.submit);
    expect(noticesOn(await answerUse({ ...stranger, page }, "{}"))).toMatch(/^Previše pokušaja/);
    const owner = await askAtSignIn(portal, petar);
    expect((await answerUse(owner, authenticator.use(owner.asked))).location).toBe("/pregled");
    expect((await typeCode(stranger.browser, page, stranger.code)).location).toBe("/pregled");
  });

  async function signInByPasskey(browser: ReturnType<typeof newBrowser>): Promise<void> {
    const page = await ask(browser, await browser.get("/prijava/kod"), words.use.submit);
    expect((await answerUse({ browser, page }, authenticator.use(askedOn(page)))).location).toBe("/pregled");
  }
});

it("without its passkey an account is signed in to by code alone, as before", async () => {
  const open = await askAtSignIn(portal, petar);
  await portal.database`delete from passkeys`;
  const refused = await answerUse(open, authenticator.use(open.asked));
  expect(refused.location).toBeNull();
  expect(refused.text).not.toContain(words.use.title);
  expect(await sessions()).toBe(0);
  expect((await ask(open.browser, open.page, words.use.submit)).location).toBe("/prijava/kod");
  expect((await signIn(portal, newBrowser(portal), petar)).path).toBe("/pregled");
});
