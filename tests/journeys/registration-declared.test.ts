import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { codeFrom, detailsOf, otherThan, PASSWORD, register, signedInBrowser } from "../support/doors";
import { isOfKind, type Mail, mailsTo, settled, waitForMail } from "../support/mailbox";
import { type RecaptchaPortal, startRecaptchaPortal } from "../support/recaptcha-portal";

const ON_FILE = SAMPLE_CLIENTS.petar.email;
const TYPED = "petar.novi@primer.test";
const { ownership } = sr.account;
/** How the page begins to say what it does not show. */
const NOTICE = ownership.notice.split("{")[0] ?? "";

let world: RecaptchaPortal;
let registeredAt: Date;
beforeAll(async () => {
  world = await startRecaptchaPortal();
  registeredAt = new Date();
  await register(world.portal, newBrowser(world.portal), detailsOf({ email: TYPED }), world.tick());
  await settled(world.portal);
});
afterAll(() => world?.stop());

describe("R2: registered by policy with an e-mail that differs from the one on file", () => {
  it("the address on file is told at once, and what to do if it was somebody else", async () => {
    const mail = await waitForMail(world.portal, ON_FILE, {
      kind: "registration-notice",
      after: registeredAt,
    });
    expect(mail.text).toContain(sr.letters["registration-notice"].notYou);
    expect(mail.text).toContain("0800 222 555");
    expect(mail.text).not.toContain(TYPED);
  });

  it("the typed address is told that the account is open, and what it does not show", async () => {
    const mail = await waitForMail(world.portal, TYPED, { kind: "account-opened" });
    expect(mail.text).toContain(sr.letters["account-opened"].declared);
  });

  it("the account is declared for 72 hours", async () => {
    const [account] = await world.portal.database`
      select declared_until = created_at + interval '72 hours' as is_right from accounts`;
    expect(account?.is_right).toBe(true);
  });
});

describe("R2: the owner of a declared account", () => {
  let browser: Browser;
  beforeEach(async () => {
    browser ??= await signedInBrowser(world.portal, { username: "petar", password: PASSWORD, email: TYPED });
  });

  it("sees the policies, what is not shown yet, and the way to lift it", async () => {
    const page = await browser.get("/pregled");
    expect(page.text).toContain("8100026084517");
    expect(page.text).toContain(NOTICE);
    expect(page.root.querySelector('main a[href="/nalog/potvrda"]')).not.toBeNull();
    expect((await browser.get("/nalog")).text).toContain(NOTICE);
  });

  it("is sent a code to the address on file, never to the one of the account", async () => {
    const page = await browser.get("/nalog/potvrda");
    expect(page.text).toContain("p•••••c@primer.test");
    const mail = await sentCode(browser);
    expect(mail.to).toBe(ON_FILE);
    const codes = (await mailsTo(world.portal, TYPED)).filter((one) => isOfKind(one, "one-time-code"));
    expect(codes.map(codeFrom)).not.toContain(codeFrom(mail));
  });

  it("learns at the field that a code is wrong, and stays declared", async () => {
    const code = codeFrom(await waitForMail(world.portal, ON_FILE, { kind: "one-time-code" }));
    const page = await browser.get("/nalog/potvrda");
    const answer = await browser.submit(page.formWith(ownership.submit), { code: otherThan(code) });
    expect(answer.fieldErrors.code).toContain("Preostala su još 4 pokušaja.");
    expect((await browser.get("/nalog")).text).toContain(NOTICE);
  });

  it("lifts the limits with the code, and the account's address is told", async () => {
    const code = codeFrom(await waitForMail(world.portal, ON_FILE, { kind: "one-time-code" }));
    const page = await browser.get("/nalog/potvrda");
    const done = await browser.follow(await browser.submit(page.formWith(ownership.submit), { code }));
    expect(done.path).toBe("/nalog?uradjeno=potvrda");
    expect(done.text).toContain(ownership.done);
    expect(done.text).not.toContain(NOTICE);
    await waitForMail(world.portal, TYPED, { kind: "ownership-confirmed" });
    expect((await browser.get("/nalog/potvrda")).location).toBe("/nalog");
  });

  it("sees everything once the 72 hours are over", async () => {
    await world.portal.database`update accounts set declared_until = now() + interval '1 hour'`;
    expect((await browser.get("/pregled")).text).toContain(NOTICE);
    await world.portal.database`update accounts set declared_until = now() - interval '1 second'`;
    expect((await browser.get("/pregled")).text).not.toContain(NOTICE);
  });
});

async function sentCode(browser: Browser): Promise<Mail> {
  const after = new Date();
  const page = await browser.get("/nalog/potvrda");
  const sent = await browser.follow(await browser.submit(page.formWith(ownership.send)));
  expect(sent.path).toBe("/nalog/potvrda");
  return waitForMail(world.portal, ON_FILE, { kind: "one-time-code", after });
}
