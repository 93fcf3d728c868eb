import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { newAuthenticator } from "../support/authenticator";
import type { Browser } from "../support/browser";
import { type Account, codeFrom, forgetLimits, openAccount, signedInBrowser } from "../support/doors";
import { waitForMail } from "../support/mailbox";
import {
  addPasskey,
  answerAdding,
  answerUse,
  ask,
  askAtSignIn,
  askedOn,
  askToAdd,
  noticesOn,
  PASSKEYS_PAGE,
  storedPasskeys,
} from "../support/passkey-doors";
import { ANA, MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { passkeys: words } = sr;
const CONFIRM = `/nalog/potvrda-izmene?${new URLSearchParams({ nazad: PASSKEYS_PAGE })}`;

let portal: Portal;
let petar: Account;
let browser: Browser;
beforeAll(async () => {
  portal = await startPortal();
  petar = await openAccount(portal);
});
afterAll(() => portal?.stop());
beforeEach(async () => {
  await portal.database`delete from passkeys`;
  await forgetLimits(portal);
  browser = await signedInBrowser(portal, petar);
});

const stored = () => storedPasskeys(portal);
const names = async () => (await stored()).map(({ name }) => name);
const growOld = () => portal.database`update sessions set code_typed_at = now() - interval '16 minutes'`;

describe("a change of passkeys is sensitive", () => {
  it("adding needs a fresh code: without one the page leads to it, and the form does too", async () => {
    const page = await askToAdd(browser);
    const answer = newAuthenticator(portal.url).register(askedOn(page));
    await growOld();
    expect((await answerAdding(browser, page, answer)).location).toBe(CONFIRM);
    expect((await answerAdding(browser, page, "")).location).toBe(CONFIRM);
    expect(await names()).toEqual([]);
    const now = await browser.get(PASSKEYS_PAGE);
    expect(now.root.querySelector(`a[href="${CONFIRM}"]`)?.textContent).toBe(words.add.confirm);
    expect(() => now.formWith(words.add.submit)).toThrow();
  });

  it("removing needs one too; then it is gone at once, and the owner is told (F9)", async () => {
    await addPasskey(browser, newAuthenticator(portal.url));
    const page = await browser.get(PASSKEYS_PAGE);
    await growOld();
    expect((await browser.submit(page.formWith(words.own.remove))).location).toBe(CONFIRM);
    expect(await names()).toEqual(["moj telefon"]);
    await confirmByCode(browser);
    const after = new Date();
    const removed = await browser.follow(await browser.submit(page.formWith(words.own.remove)));
    expect(removed.text).toContain(words.done.removed);
    expect(removed.text).toContain(words.own.none);
    await waitForMail(portal, petar.email, { kind: "passkey-removed", after });
  });

  it("a passkey stands for a change in place of the code, for this session alone", async () => {
    const authenticator = newAuthenticator(portal.url);
    await addPasskey(browser, authenticator);
    const other = await signedInBrowser(portal, petar);
    await growOld();
    const page = await ask(browser, await browser.get(CONFIRM), words.use.submit);
    const answer = authenticator.use(askedOn(page));
    expect(noticesOn(await answerUse({ browser: other, page }, answer))).toBe(words.trouble["too-late"]);
    expect((await answerUse({ browser, page }, answer)).location).toBe(PASSKEYS_PAGE);
    expect((await askToAdd(browser)).status).toBe(200);
    await expect(() => askToAdd(other)).rejects.toThrow("has no form");
    await growOld();
    expect(noticesOn(await answerUse({ browser, page }, answer))).toBe(words.trouble["too-late"]);
  });

  it("a signature for a sign-in stands for no change, nor one for a change for a sign-in", async () => {
    const authenticator = newAuthenticator(portal.url);
    await addPasskey(browser, authenticator);
    await growOld();
    const page = await ask(browser, await browser.get(CONFIRM), words.use.submit);
    const step = await askAtSignIn(portal, petar);
    const [forSignIn, forChange] = [authenticator.use(step.asked), authenticator.use(askedOn(page))];
    expect(noticesOn(await answerUse({ browser, page }, forSignIn))).toBe(words.trouble["not-verified"]);
    expect(noticesOn(await answerUse(step, forChange))).toBe(words.trouble["not-verified"]);
    expect((await browser.get(PASSKEYS_PAGE)).text).toContain(words.add.confirmFirst);
  });

  it("D1: of another client none can be removed: its id answers like one that never existed", async () => {
    await addPasskey(browser, newAuthenticator(portal.url));
    const [{ id = "" } = {}] = await stored();
    const hers = await signedInBrowser(portal, await openAccount(portal, ANA));
    await addPasskey(hers, newAuthenticator(portal.url));
    const form = (await hers.get(PASSKEYS_PAGE)).formWith(words.own.remove);
    for (const passkeyId of [id, "00000000-0000-4000-8000-000000000000", "nije-id", ""])
      expect((await hers.submit(form, { passkeyId })).location).toBe(`${PASSKEYS_PAGE}?uradjeno=nema-ga`);
    expect(await stored()).toHaveLength(2);
  });
});

it("R2: a declared account adds none until it is confirmed, whatever is posted", async () => {
  const confirmed = await askToAdd(browser);
  const mila = await openAccount(portal, { ...MILA, email: "mila.druga@primer.test" });
  const declared = await signedInBrowser(portal, mila);
  const page = await declared.get(PASSKEYS_PAGE);
  expect(page.text).toContain(words.add.declared);
  expect(page.root.querySelector('a[href="/nalog/potvrda"]')).not.toBeNull();
  expect((await ask(declared, confirmed, words.add.submit)).location).toBe(PASSKEYS_PAGE);
  const answer = newAuthenticator(portal.url).register(askedOn(confirmed));
  expect((await answerAdding(declared, confirmed, answer)).location).toBe(PASSKEYS_PAGE);
  expect(await names()).toEqual([]);
});

async function confirmByCode(by: Browser): Promise<void> {
  const after = new Date();
  const asked = await by.submit((await by.get(CONFIRM)).formWith(sr.account.change.send));
  const mail = await waitForMail(portal, petar.email, { kind: "one-time-code", after });
  const page = await by.follow(asked);
  await by.submit(page.formWith(sr.account.change.submit), { code: codeFrom(mail) });
}
