import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { PASSKEYS } from "#lib/protection/limits";
import { sr } from "#lib/texts/sr";
import { newAuthenticator } from "../support/authenticator";
import type { Browser } from "../support/browser";
import { type Account, forgetLimits, openAccount, signedInBrowser } from "../support/doors";
import { waitForMail } from "../support/mailbox";
import {
  addPasskey,
  answerAdding,
  askedOn,
  askToAdd,
  noticesOn,
  PASSKEYS_PAGE,
  storedPasskeys,
} from "../support/passkey-doors";
import { ANA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { passkeys: words } = sr;

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
  await portal.database`update accounts set email = ${petar.email} where username = ${petar.username}`;
  await forgetLimits(portal);
  browser = await signedInBrowser(portal, petar);
});

const stored = () => storedPasskeys(portal);
const names = async () => (await stored()).map(({ name }) => name);

describe("adding a passkey", () => {
  it("asks for one that recognises its owner, says nothing of its maker, and is for this host", async () => {
    const asked = askedOn(await askToAdd(browser));
    expect(asked).toMatchObject({
      rp: { id: "localhost" },
      attestation: "none",
      authenticatorSelection: { userVerification: "required" },
      excludeCredentials: [],
    });
    expect(JSON.stringify(asked)).not.toContain(petar.email);
  });

  it("lists it under the name its owner gave, or that of the browser", async () => {
    const page = await browser.follow(
      await addPasskey(browser, newAuthenticator(portal.url), "  moj\u0000 telefon "),
    );
    expect(page.path).toBe(`${PASSKEYS_PAGE}?uradjeno=dodat`);
    expect(page.text).toContain(words.done.added);
    expect(page.text).toContain("moj telefon");
    expect(page.text).toContain(words.own.neverUsed);
    await addPasskey(browser, newAuthenticator(portal.url), "");
    expect(await names()).toEqual(["moj telefon", "Firefox, Windows"]);
  });

  it("F9: is told at the account's address and at the one on file, without the name that was typed", async () => {
    await portal.database`update accounts set email = 'druga@primer.test' where username = ${petar.username}`;
    const after = new Date();
    await addPasskey(browser, newAuthenticator(portal.url), "napisano");
    for (const to of ["druga@primer.test", SAMPLE_CLIENTS.petar.email]) {
      const mail = await waitForMail(portal, to, { kind: "passkey-added", after });
      expect(mail.text).toContain(petar.username);
      expect(mail.text).toContain("Firefox, Windows");
      expect(mail.text).not.toContain("napisano");
    }
  });

  it("D5: is on record with the removal", async () => {
    await addPasskey(browser, newAuthenticator(portal.url));
    await browser.submit((await browser.get(PASSKEYS_PAGE)).formWith(words.own.remove));
    const { text } = await browser.get("/nalog");
    expect(text).toContain(sr.account.activity.events["passkey.added"]);
    expect(text).toContain(sr.account.activity.events["passkey.removed"]);
  });

  it("takes a ceremony once, and only from the session that began it", async () => {
    const page = await askToAdd(browser);
    const answer = newAuthenticator(portal.url).register(askedOn(page));
    const other = await signedInBrowser(portal, petar);
    expect(noticesOn(await answerAdding(other, page, answer))).toBe(words.trouble["too-late"]);
    expect((await answerAdding(browser, page, answer)).location).toContain("dodat");
    await portal.database`delete from passkeys`;
    expect(noticesOn(await answerAdding(browser, page, answer))).toBe(words.trouble["too-late"]);
    expect(await names()).toEqual([]);
  });

  it("refuses what is past its time by the clock of the database", async () => {
    const page = await askToAdd(browser);
    await portal.database`update passkey_ceremonies set expires_at = now()`;
    const answer = newAuthenticator(portal.url).register(askedOn(page));
    expect(noticesOn(await answerAdding(browser, page, answer))).toBe(words.trouble["too-late"]);
  });

  it.each([
    ["another origin", { origin: "https://portal.zlo.test" }],
    ["another host", { rpId: "zlo.test" }],
    ["a challenge of somebody else", { challenge: Buffer.alloc(32, 7).toString("base64url") }],
    ["an owner who was not recognised", { userVerified: false }],
    ["an owner who was not there", { userPresent: false }],
    ["a signature instead of a new key", { type: "webauthn.get" }],
    ["a statement about its maker, though it is right", { attestation: "packed" }],
  ] as const)("refuses %s", async (_, says) => {
    const page = await askToAdd(browser);
    const answer = newAuthenticator(portal.url).register(askedOn(page), says);
    expect(noticesOn(await answerAdding(browser, page, answer))).toBe(words.trouble["not-verified"]);
    expect(await names()).toEqual([]);
  });

  it("D1: one that another account has is refused like one that is wrong", async () => {
    const authenticator = newAuthenticator(portal.url);
    await addPasskey(browser, authenticator);
    const hers = await signedInBrowser(portal, await openAccount(portal, ANA));
    const mine = newAuthenticator(portal.url);
    const page = await askToAdd(hers);
    const answer = mine.register(askedOn(page), { credentialId: authenticator.credentialId });
    expect(noticesOn(await answerAdding(hers, page, answer))).toBe(words.trouble["not-verified"]);
    expect(await stored()).toHaveLength(1);
  });

  it("tells the browser which ones it has already, and ends at ten, also at once", async () => {
    const first = newAuthenticator(portal.url);
    await addPasskey(browser, first);
    expect(askedOn(await askToAdd(browser)).excludeCredentials).toMatchObject([{ id: first.credentialId }]);
    for (let place = 2; place < PASSKEYS.most; place += 1)
      await addPasskey(browser, newAuthenticator(portal.url), String(place));
    const other = await signedInBrowser(portal, petar);
    const pages = [await askToAdd(browser), await askToAdd(other)] as const;
    await Promise.all([
      answerAdding(browser, pages[0], newAuthenticator(portal.url).register(askedOn(pages[0]))),
      answerAdding(other, pages[1], newAuthenticator(portal.url).register(askedOn(pages[1]))),
    ]);
    expect(await stored()).toHaveLength(PASSKEYS.most);
    const page = await browser.get(PASSKEYS_PAGE);
    expect(page.text).toContain(words.add.mostReached);
    expect((await answerAdding(browser, pages[0], "")).location).toBe(PASSKEYS_PAGE);
  });

  it("R11: whatever is put into its fields is answered, never with a failure", async () => {
    const page = await askToAdd(browser);
    for (const answer of [
      "{}",
      "null",
      "[",
      '"',
      "\u0000",
      "a".repeat(30_000),
      '{"id":"a\u0000"}',
      "[".repeat(9000),
    ]) {
      const refused = await answerAdding(browser, page, answer);
      expect(refused.status).toBe(200);
      expect(noticesOn(refused)).not.toBe("");
    }
    const long = await askToAdd(browser, "x".repeat(41));
    expect(long.fieldErrors.keyName).toBe(sr.fields.keyName["too-long"]);
    expect(long.values.keyName).toBe("x".repeat(41));
    const jmbg = await askToAdd(browser, `kljuc ${SAMPLE_CLIENTS.petar.jmbg}`);
    expect(jmbg.fieldErrors.keyName).toBe(sr.fields.keyName["holds-jmbg"]);
    expect(portal.log()).not.toContain("form.failed");
  });
});
