import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import type { Authenticator } from "../support/authenticator";
import { newBrowser } from "../support/browser";
import {
  type Account,
  askForCode,
  forgetLimits,
  givePassword,
  openAccount,
  signedInBrowser,
  typeCode,
} from "../support/doors";
import { isOfKind, mailsTo, settled, waitForMail } from "../support/mailbox";
import {
  answerUse,
  ask,
  askAtSignIn,
  askedOn,
  noticesOn,
  PASSKEYS_PAGE,
  withPasskey,
} from "../support/passkey-doors";
import { mailedPassword } from "../support/recovery-doors";
import { ANA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";
import { SESSION_COOKIE } from "../support/session-rows";

const { passkeys: words, signIn: signInWords } = sr;

let portal: Portal;
let petar: Account;
let ana: Account;
let authenticator: Authenticator;
beforeAll(async () => {
  portal = await startPortal();
  petar = await openAccount(portal);
  ana = await openAccount(portal, ANA);
  authenticator = await withPasskey(portal, petar);
});
afterAll(() => portal?.stop());
beforeEach(async () => {
  await portal.database`delete from sessions`;
  await portal.database`delete from challenges`;
  await forgetLimits(portal);
});

const sessions = async () => (await portal.database`select 1 from sessions`).length;

describe("the second step of somebody who has a passkey", () => {
  it("offers the passkey first; the code is mailed at once and stays the other way", async () => {
    const { page, code } = await askForCode(portal, newBrowser(portal), petar);
    expect(page.heading).toBe(words.signIn.title);
    expect(page.text.indexOf(words.use.title)).toBeLessThan(page.text.indexOf(words.use.orByCode));
    expect(page.text).toContain(words.withoutScript);
    expect(code).toMatch(/^\d{6}$/);
  });

  it("L1: nobody learns of a passkey before the right password, and nobody else has the button", async () => {
    const wrong = await givePassword(newBrowser(portal), { ...petar, password: "pogrešna lozinka ovde" });
    const unknown = await givePassword(newBrowser(portal), { ...petar, username: "niko.nigde" });
    expect(wrong.text).not.toContain("ključ");
    expect(wrong.summary).toEqual(unknown.summary);
    const { page } = await askForCode(portal, newBrowser(portal), ana);
    expect(page.heading).toBe(signInWords.code.title);
    expect(page.text).not.toContain("ključ");
  });

  it("L5: asks for the passkeys of this account only, and the request opens no page", async () => {
    const { browser, asked } = await askAtSignIn(portal, petar);
    expect(asked).toMatchObject({
      rpId: "localhost",
      userVerification: "required",
      allowCredentials: [{ id: authenticator.credentialId }],
    });
    expect((await browser.get("/pregled")).location).toContain("/prijava");
    expect(await sessions()).toBe(0);
  });

  it("signs in as the code does: one session, to where the client was going, and the code is worth nothing more", async () => {
    const browser = newBrowser(portal);
    const { page: step, code } = await askForCode(portal, browser, petar, "/prijava?nazad=/nalog");
    const page = await ask(browser, step, words.use.submit);
    const answer = await answerUse({ browser, page }, authenticator.use(askedOn(page)));
    expect(answer.location).toBe("/nalog");
    const account = await browser.follow(answer);
    expect(account.text).toContain(sr.account.activity.events["passkey.used"]);
    expect((await browser.follow(await typeCode(browser, step, code))).path).toBe("/prijava?razlog=ponovo");
    expect(await sessions()).toBe(1);
    expect((await browser.get(PASSKEYS_PAGE)).text).toMatch(
      /Poslednji put korišćen: danas|Poslednji put korišćen: \d/,
    );
  });

  it("L11: tells the owner of a new device, and knows it the next time", async () => {
    const after = new Date();
    const first = await askAtSignIn(portal, petar);
    await answerUse(first, authenticator.use(first.asked));
    await waitForMail(portal, petar.email, { kind: "new-device", after });
    const later = new Date();
    const again = await askAtSignIn(portal, petar, first.browser);
    expect((await answerUse(again, authenticator.use(again.asked))).location).toBe("/pregled");
    await settled(portal);
    const told = (await mailsTo(portal, petar.email)).filter((mail) => isOfKind(mail, "new-device"));
    expect(told.every(({ receivedAt }) => receivedAt < later.toISOString())).toBe(true);
  });

  it("S3: the earlier session of this browser ends, and the new one has a new token", async () => {
    const browser = await signedInBrowser(portal, petar);
    const before = browser.cookies.get(SESSION_COOKIE);
    const step = await askAtSignIn(portal, petar, browser);
    await answerUse(step, authenticator.use(step.asked));
    expect(browser.cookies.get(SESSION_COOKIE)).not.toBe(before);
    expect(await sessions()).toBe(1);
  });

  it("F5: after a temporary password it opens only the choice of a new one, and stays", async () => {
    const temporary = await mailedPassword(portal, petar);
    const step = await askAtSignIn(portal, { ...petar, password: temporary });
    const answer = await answerUse(step, authenticator.use(step.asked));
    expect(answer.location).toBe("/promena-lozinke");
    expect((await step.browser.get(PASSKEYS_PAGE)).location).toBe("/promena-lozinke");
    const page = await step.browser.follow(answer);
    const password = "plavi tramvaj preko mosta";
    const done = await step.browser.submit(page.form(), { newPassword: password });
    expect(done.location).toBe("/prijava?razlog=nova-lozinka");
    petar = { ...petar, password };
    const again = await askAtSignIn(portal, petar);
    expect((await answerUse(again, authenticator.use(again.asked))).location).toBe("/pregled");
  });
});

describe("one use", () => {
  it("O3: twenty right answers at once open one session", async () => {
    const step = await askAtSignIn(portal, petar);
    const answer = authenticator.use(step.asked);
    const answers = await Promise.all(Array.from({ length: 20 }, () => answerUse(step, answer)));
    expect(answers.filter(({ status }) => status >= 400)).toEqual([]);
    expect(answers.filter(({ location }) => location === "/pregled")).toHaveLength(1);
    expect(await sessions()).toBe(1);
  });

  it("O3: a right code and a right passkey at once open one session", async () => {
    const step = await askAtSignIn(portal, petar);
    const answer = authenticator.use(step.asked);
    const answers = await Promise.all([
      answerUse(step, answer),
      typeCode(step.browser, step.page, step.code),
      answerUse(step, answer),
      typeCode(step.browser, step.page, step.code),
    ]);
    expect(answers.filter(({ location }) => location === "/pregled")).toHaveLength(1);
    expect(await sessions()).toBe(1);
  });

  it("O4: an answer that was used is refused, also after signing out", async () => {
    const step = await askAtSignIn(portal, petar);
    const cookie = step.browser.cookies.get("portal-korak") ?? "";
    const answer = authenticator.use(step.asked);
    const overview = await step.browser.follow(await answerUse(step, answer));
    await step.browser.submit(overview.formWith("Odjavi se"));
    const replay = newBrowser(portal);
    replay.cookies.set("portal-korak", cookie);
    const refused = await replay.follow(await answerUse({ browser: replay, page: step.page }, answer));
    expect(refused.path).toBe("/prijava?razlog=ponovo");
    expect(await sessions()).toBe(0);
  });

  it("O4: a refused answer is not judged twice, and asking anew makes the earlier request worthless", async () => {
    const step = await askAtSignIn(portal, petar);
    const right = authenticator.use(step.asked);
    await answerUse(step, authenticator.use(step.asked, { userVerified: false }));
    expect(noticesOn(await answerUse(step, right))).toBe(words.trouble["too-late"]);
    const anew = await ask(step.browser, step.page, words.use.submit);
    const stale = await answerUse({ browser: step.browser, page: anew }, right);
    expect(noticesOn(stale)).toBe(words.trouble["not-verified"]);
    expect(await sessions()).toBe(0);
  });

  it("O5: ends by the clock of the database, before the code does", async () => {
    const step = await askAtSignIn(portal, petar);
    await portal.database`update passkey_ceremonies set expires_at = now()`;
    const late = await answerUse(step, authenticator.use(step.asked));
    expect(noticesOn(late)).toBe(words.trouble["too-late"]);
    expect((await typeCode(step.browser, step.page, step.code)).location).toBe("/pregled");
  });

  it("O6: in another browser an answer is refused, and the first one signs in all the same", async () => {
    const first = await askAtSignIn(portal, petar);
    const second = await askAtSignIn(portal, petar);
    const answer = authenticator.use(first.asked);
    expect(noticesOn(await answerUse(second, answer))).toBe(words.trouble["not-verified"]);
    const stranger = newBrowser(portal);
    const sent = await stranger.follow(await answerUse({ browser: stranger, page: first.page }, answer));
    expect(sent.path).toBe("/prijava?razlog=ponovo");
    expect((await answerUse(first, answer)).location).toBe("/pregled");
  });

  it("O10: a changed password or a disabled account in between ends it", async () => {
    for (const change of [
      portal.database`update accounts set credentials_version = credentials_version + 1 where username = ${petar.username}`,
      portal.database`update accounts set disabled_at = now() where username = ${petar.username}`,
    ]) {
      const step = await askAtSignIn(portal, petar);
      await change;
      const answer = await step.browser.follow(await answerUse(step, authenticator.use(step.asked)));
      expect(answer.path).toBe("/prijava?razlog=ponovo");
    }
    await portal.database`update accounts set disabled_at = null`;
    expect(await sessions()).toBe(0);
  });
});
