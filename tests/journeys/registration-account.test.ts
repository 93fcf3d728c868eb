import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { noticeHash } from "#lib/texts/privacy-notice";
import { sr } from "#lib/texts/sr";
import { privacyNotice } from "#lib/texts/sr/privacy";
import { newBrowser } from "../support/browser";
import { detailsOf, PASSWORD, register, signedInBrowser, usernameFrom } from "../support/doors";
import { mailsTo, settled, waitForMail } from "../support/mailbox";
import { type RecaptchaPortal, startRecaptchaPortal } from "../support/recaptcha-portal";

let world: RecaptchaPortal;
beforeAll(async () => {
  world = await startRecaptchaPortal();
});
afterAll(() => world?.stop());

const FAMILY = SAMPLE_CLIENTS.petar.email;
const { ana, mila } = SAMPLE_CLIENTS;

async function registered(changed: Parameters<typeof detailsOf>[0]) {
  const details = detailsOf(changed);
  const after = new Date();
  await register(world.portal, newBrowser(world.portal), details, world.tick());
  return waitForMail(world.portal, details.email, { after });
}

describe("R9: consent", () => {
  it("is refused at its field when it is not ticked", async () => {
    const answer = await register(world.portal, newBrowser(world.portal), detailsOf(), {
      ...world.tick(),
      privacyNotice: null,
    });
    expect(answer.fieldErrors).toEqual({ privacyNotice: sr.fields.privacyNotice.empty });
    expect(answer.values.email).toBe(FAMILY);
  });

  it("is stored with version, time and hash of the text that was shown", async () => {
    await registered({});
    const consents = await world.portal
      .database`select *, now() - given_at < '1 minute' as just_now from consents`;
    expect(consents).toHaveLength(1);
    expect(consents[0]).toMatchObject({
      subject: "privacy-notice",
      version: privacyNotice.version,
      text_hash: noticeHash(),
      just_now: true,
    });
  });
});

describe("R8: spouses with one mailbox and one policy", () => {
  it("both have an account and both sign in", async () => {
    const { jmbg, policyNumber } = ana;
    await registered({ jmbg, policyNumber, email: FAMILY, username: "ana.petrovic" });
    for (const [username, name] of [
      ["petar", "Petar"],
      ["ana.petrovic", "Ana"],
    ] as const) {
      const browser = await signedInBrowser(world.portal, { username, password: PASSWORD, email: FAMILY });
      expect((await browser.get("/pregled")).text).toContain(`${name} Petrović`);
    }
  });
});

describe("R6: a username that is taken", () => {
  it("is replaced by the nearest free one; only the mail says so, and it can be changed once", async () => {
    const { jmbg, policyNumber, email } = mila;
    const mail = await registered({ jmbg, policyNumber, email, username: "Petar" });
    expect(usernameFrom(mail)).toBe("petar2");
    expect(mail.text).toContain(sr.letters["account-opened"].taken);

    const browser = await signedInBrowser(world.portal, { username: "petar2", password: PASSWORD, email });
    const page = await browser.get("/nalog");
    const taken = await browser.submit(page.formWith(sr.account.username.submit), { username: "petar" });
    expect(taken.fieldErrors).toEqual({ username: sr.fields.username.taken });
    const changed = await browser.submit(taken.formWith(sr.account.username.submit), {
      username: "mila.savic",
    });
    const after = await browser.follow(changed);
    expect(after.text).toContain(sr.account.username.done);
    expect(() => after.formWith(sr.account.username.submit)).toThrow();
    const again = await browser.submit(page.formWith(sr.account.username.submit), { username: "mila.drugi" });
    expect((await browser.follow(again)).text).toContain(sr.account.username.notAllowed);
  });
});

describe("R7: an account that nobody ever signed in to", () => {
  it("gives way to a new registration with the same proof", async () => {
    const { jmbg, policyNumber } = SAMPLE_CLIENTS.jovan;
    await registered({ jmbg, policyNumber, email: "pogresan@novi.test", username: "jovan.j" });
    const mail = await registered({ jmbg, policyNumber, email: "jovan@novi.test", username: "jovan.j" });
    expect(usernameFrom(mail)).toBe("jovan.j");
    await signedInBrowser(world.portal, {
      username: "jovan.j",
      password: PASSWORD,
      email: "jovan@novi.test",
    });
  });

  it("no longer gives way once it was signed in to", async () => {
    const { jmbg, policyNumber } = SAMPLE_CLIENTS.jovan;
    const details = detailsOf({ jmbg, policyNumber, email: "tudji@novi.test", username: "tudji" });
    await register(world.portal, newBrowser(world.portal), details, world.tick());
    const mail = await waitForMail(world.portal, "jovan@novi.test", { kind: "already-registered" });
    expect(usernameFrom(mail)).toBe("jovan.j");
    await settled(world.portal);
    expect(await mailsTo(world.portal, "tudji@novi.test")).toEqual([]);
  });
});
