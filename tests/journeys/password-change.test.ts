import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser, type Typed } from "../support/browser";
import { type Account, givePassword, openAccount, PASSWORD, signedInBrowser } from "../support/doors";
import { isOfKind, mailsTo, settled, waitForMail } from "../support/mailbox";
import type { Page } from "../support/page";
import { forgetLimits, mailedPassword, signInToChoose } from "../support/recovery-doors";
import { ANA, MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const NEW_PASSWORD = "plava kajsija u dzepu";

let portal: Portal;
let mila: Account;
beforeAll(async () => {
  portal = await startPortal();
  mila = await openAccount(portal, MILA);
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

describe("F10: changing the password", () => {
  it("asks for the current one, and says at its field when it is wrong", async () => {
    const browser = await signedInBrowser(portal, mila);
    const answer = await change(browser, { currentPassword: "nije ta lozinka", newPassword: NEW_PASSWORD });
    expect(answer.fieldErrors).toEqual({ currentPassword: sr.fields.currentPassword["wrong-password"] });
    expect(answer.title).toMatch(/^Greška: /);
    expect(answer.values.newPassword).toBe("");
    await signedInBrowser(portal, mila);
  });

  it.each([
    ["nothing at all", { currentPassword: "", newPassword: "" }, "empty"],
    ["the same password", { currentPassword: PASSWORD, newPassword: PASSWORD }, "same-password"],
    ["a short one", { currentPassword: PASSWORD, newPassword: "kratka" }, "too-short"],
    [
      "one with the username",
      { currentPassword: PASSWORD, newPassword: "moja mila lozinka" },
      "contains-username",
    ],
  ] as const)("refuses %s", async (_, typed, refusal) => {
    const browser = await signedInBrowser(portal, mila);
    const answer = await change(browser, typed);
    expect(answer.fieldErrors.newPassword).toBe(sr.fields.newPassword[refusal]);
  });

  it("is limited: after ten wrong ones even the right one waits, with a phone number", async () => {
    const browser = await signedInBrowser(portal, mila);
    for (let count = 0; count < 10; count += 1)
      await change(browser, { currentPassword: `pogresna lozinka ${count}`, newPassword: NEW_PASSWORD });
    const answer = await change(browser, { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    expect(answer.summary.join()).toContain("Previše pokušaja");
    expect(answer.summary.join()).toContain("0800 222 555");
  });

  it("cannot be had by the form that follows a temporary password, which asks for no current one", async () => {
    const { page } = await signInToChoose(portal, mila, await mailedPassword(portal, mila));
    for (const newPassword of [NEW_PASSWORD, PASSWORD]) {
      const browser = await signedInBrowser(portal, mila);
      const answer = await browser.submit(page.form(), { newPassword });
      // The same for the current password as for any other: the form tells nothing about it.
      expect(answer.location).toBe("/prijava?razlog=isteklo");
      expect((await givePassword(newBrowser(portal), mila)).location).toBe("/prijava/kod");
      // Its letter must not be taken for that of the next sign-in.
      await settled(portal);
    }
  });
});

describe("S5: a changed password", () => {
  it("ends all other sessions and every sign-in under way; this browser stays signed in", async () => {
    const [here, there] = [await signedInBrowser(portal, mila), await signedInBrowser(portal, mila)];
    const halfway = newBrowser(portal);
    const codePage = await halfway.follow(await givePassword(halfway, mila));
    const answer = await change(here, { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    expect(answer.location).toBe("/nalog?uradjeno=lozinka");
    const account = await here.follow(answer);
    expect(account.text).toContain(sr.passwordChange.done);
    expect((await there.get("/pregled")).location).toContain("/prijava");
    expect((await halfway.get("/prijava/kod")).location).toBe("/prijava?razlog=ponovo");
    expect((await halfway.submit(codePage.form(), { code: "123456" })).location).toBe("/prijava/kod");
    expect((await givePassword(newBrowser(portal), mila)).summary).toEqual([sr.signIn.wrong]);
    mila = { ...mila, password: NEW_PASSWORD };
    await signedInBrowser(portal, mila);
  });
});

describe("F9: the owner is told of a change", () => {
  it("at the account's address, and at the one on file where it differs", async () => {
    const ana = await openAccount(portal, { ...ANA, email: "ana.nova@primer.test" });
    const after = new Date();
    const browser = await signedInBrowser(portal, ana);
    await change(browser, { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    for (const to of [ana.email, SAMPLE_CLIENTS.ana.email]) {
      const mail = await waitForMail(portal, to, { kind: "password-changed", after });
      expect(mail.text).toContain("ana.petrovic");
    }
  });

  it("once at the account's address when both are the same", async () => {
    await settled(portal);
    const told = (await mailsTo(portal, mila.email)).filter((mail) => isOfKind(mail, "password-changed"));
    expect(told).toHaveLength(1);
  });
});

async function change(browser: Browser, typed: Typed): Promise<Page> {
  return browser.submit((await browser.get("/promena-lozinke")).form(), typed);
}
