import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { sr } from "#lib/texts/sr";
import { newBrowser } from "../support/browser";
import { type Account, givePassword, openAccount, PASSWORD, signedInBrowser } from "../support/doors";
import { isOfKind, mailsTo, settled, waitForMail } from "../support/mailbox";
import {
  forgetLimits,
  mailedPassword,
  recover,
  signInToChoose,
  temporaryPasswordFrom,
} from "../support/recovery-doors";
import { ANA, JOVAN, MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const GROUP_POLICY = SAMPLE_CLIENTS.mila.policyNumber;
const FAMILY = SAMPLE_CLIENTS.petar.email;
const NEW_PASSWORD = "plava kajsija u dzepu";

let portal: Portal;
let petar: Account;
let ana: Account;
let mila: Account;
let jovan: Account;
beforeAll(async () => {
  portal = await startPortal();
  petar = await openAccount(portal);
  ana = await openAccount(portal, ANA);
  mila = await openAccount(portal, MILA);
  jovan = await openAccount(portal, JOVAN);
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

describe("F2: the number of a group policy", () => {
  it("sends nothing by itself: it points to nobody in particular", async () => {
    await settled(portal);
    const before = (await mailsTo(portal)).length;
    for (const wanted of ["username", "password"] as const) {
      const answer = await recover(portal, wanted, { policyNumber: GROUP_POLICY });
      expect(answer.location).toMatch(/\/poslato$/);
    }
    await settled(portal);
    expect(await mailsTo(portal)).toHaveLength(before);
  });

  it("with a JMBG writes to that person's account only", async () => {
    const after = new Date();
    await recover(portal, "username", { policyNumber: GROUP_POLICY, jmbg: JOVAN.jmbg });
    const mail = await waitForMail(portal, jovan.email, { kind: "username-reminder", after });
    expect(mail.text).toContain("jovan");
    await settled(portal);
    const others = await mailsTo(portal, mila.email);
    expect(others.filter((other) => isOfKind(other, "username-reminder"))).toEqual([]);
  });

  it("with the JMBG of somebody who is not insured by it sends nothing", async () => {
    const before = (await mailsTo(portal)).length;
    await recover(portal, "username", { policyNumber: GROUP_POLICY, jmbg: ANA.jmbg });
    await settled(portal);
    expect(await mailsTo(portal)).toHaveLength(before);
  });
});

describe("F3: a mailbox shared by spouses", () => {
  it("gets one letter with both usernames, each beside its owner's name", async () => {
    const after = new Date();
    await recover(portal, "username", { email: FAMILY });
    await settled(portal);
    const letters = (await mailsTo(portal, FAMILY)).filter(
      ({ receivedAt }) => receivedAt > after.toISOString(),
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("Petar: petar");
    expect(letters[0]?.text).toContain("Ana: ana.petrovic");
  });

  it("gets a letter for each password, which names its account", async () => {
    const after = new Date();
    await recover(portal, "password", { email: FAMILY });
    await settled(portal);
    const letters = (await mailsTo(portal, FAMILY)).filter(
      ({ receivedAt }) => receivedAt > after.toISOString(),
    );
    expect(letters).toHaveLength(2);
    for (const { username } of [petar, ana]) {
      const own = letters.filter(({ text }) => text.includes(`korisničko ime ${username},`));
      expect(own).toHaveLength(1);
      const temporary = temporaryPasswordFrom(own[0] ?? { text: "" });
      expect((await givePassword(newBrowser(portal), { username, password: temporary })).location).toBe(
        "/prijava/kod",
      );
    }
  });

  it("gets only the one asked for when a JMBG is given", async () => {
    const after = new Date();
    await recover(portal, "username", { policyNumber: ANA.policyNumber, jmbg: ANA.jmbg });
    const mail = await waitForMail(portal, FAMILY, { kind: "username-reminder", after });
    expect(mail.text).toContain("ana.petrovic");
    expect(mail.text).not.toContain("Petar");
  });
});

describe("F4: asking for a new password", () => {
  it("changes nothing until it is used: the old password and the sessions live on", async () => {
    const browser = await signedInBrowser(portal, mila);
    await mailedPassword(portal, mila);
    expect((await browser.get("/pregled")).status).toBe(200);
    await signedInBrowser(portal, mila);
  });

  it("twice in a row sends the same one, which somebody may be typing just now", async () => {
    expect(await mailedPassword(portal, mila)).toBe(await mailedPassword(portal, mila));
  });

  it("later makes the one before it worthless: only the newest opens anything", async () => {
    const first = await mailedPassword(portal, mila);
    await portal.database`
      update temporary_passwords
      set created_at = now() - interval '29 minutes', expires_at = now() + interval '1 minute'`;
    const second = await mailedPassword(portal, mila);
    expect(second).not.toBe(first);
    expect((await givePassword(newBrowser(portal), { ...mila, password: first })).summary).toEqual([
      sr.signIn.wrong,
    ]);
    expect((await givePassword(newBrowser(portal), { ...mila, password: second })).location).toBe(
      "/prijava/kod",
    );
  });
});

describe("F5: a temporary password", () => {
  it("still needs the code that is mailed", async () => {
    const browser = newBrowser(portal);
    const temporary = await mailedPassword(portal, jovan);
    expect((await givePassword(browser, { ...jovan, password: temporary })).location).toBe("/prijava/kod");
    for (const path of ["/promena-lozinke", "/pregled"])
      expect((await browser.get(path)).location).toContain("/prijava");
  });

  it("opens only the page of the new password, whatever form is sent", async () => {
    const usual = await signedInBrowser(portal, jovan);
    const endAll = (await usual.get("/nalog")).formWith(sr.account.sessions.endAll);
    const change = (await usual.get("/promena-lozinke")).form();
    const { browser, page } = await signInToChoose(portal, jovan, await mailedPassword(portal, jovan));
    expect(page.path).toBe("/promena-lozinke");
    expect(page.heading).toBe(sr.passwordChange.choose.title);
    for (const path of ["/pregled", "/nalog", "/nalog/potvrda"])
      expect((await browser.get(path)).location).toBe("/promena-lozinke");
    expect((await browser.submit(endAll)).location).toBe("/promena-lozinke");
    const sneaked = await browser.submit(change, { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    expect(sneaked.location).toBe("/promena-lozinke");
    expect((await usual.get("/pregled")).status).toBe(200);
  });

  it("becomes a new password: all sessions end, and only the new one signs in", async () => {
    const usual = await signedInBrowser(portal, jovan);
    const temporary = await mailedPassword(portal, jovan);
    const { browser, page } = await signInToChoose(portal, jovan, temporary);
    const chosen = await browser.submit(page.form(), { newPassword: NEW_PASSWORD });
    expect(chosen.location).toBe("/prijava?razlog=nova-lozinka");
    expect((await browser.follow(chosen)).text).toContain(sr.signIn.notices.newPassword);
    expect((await usual.get("/pregled")).location).toContain("/prijava");
    for (const password of [PASSWORD, temporary])
      expect((await givePassword(newBrowser(portal), { ...jovan, password })).summary).toEqual([
        sr.signIn.wrong,
      ]);
    await signedInBrowser(portal, { ...jovan, password: NEW_PASSWORD });
    await waitForMail(portal, jovan.email, { kind: "password-changed" });
  });

  it("is refused as too weak, and nothing is lost: another one may be chosen", async () => {
    const { browser, page } = await signInToChoose(portal, mila, await mailedPassword(portal, mila));
    const weak = await browser.submit(page.form(), { newPassword: "lozinka123" });
    expect(weak.fieldErrors.newPassword).toBe(sr.fields.newPassword["too-weak"]);
    const same = await browser.submit(weak.form(), { newPassword: PASSWORD });
    expect(same.fieldErrors.newPassword).toBe(sr.fields.newPassword["same-password"]);
    const chosen = await browser.submit(same.form(), { newPassword: NEW_PASSWORD });
    expect(chosen.location).toBe("/prijava?razlog=nova-lozinka");
  });
});
