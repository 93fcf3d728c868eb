import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import {
  type Account,
  askForCode,
  codeFrom,
  forgetLimits,
  openAccount,
  otherThan,
  signedInBrowser,
  typeCode,
} from "../support/doors";
import { askForEmail, changeEmail } from "../support/email-doors";
import { isOfKind, mailsTo, settled, waitForMail } from "../support/mailbox";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

const { emailChange, fields } = sr;
const { change } = sr.account;

let portal: Portal;
let petar: Account;
let mila: Account;
let browser: Browser;
beforeAll(async () => {
  portal = await startPortal();
  petar = await openAccount(portal);
  mila = await openAccount(portal, MILA);
});
afterAll(() => portal?.stop());
beforeEach(async () => {
  await forgetLimits(portal);
  await portal.database`delete from email_changes`;
  await portal.database`update accounts set email = ${petar.email} where username = ${petar.username}`;
  browser = await signedInBrowser(portal, petar);
});

describe("the change of an account's address", () => {
  it("first asks for a code from the present address, unless one was typed lately", async () => {
    await portal.database`update sessions set code_typed_at = now() - interval '16 minutes'`;
    const page = await browser.get("/nalog/imejl");
    expect(() => page.formWith(emailChange.form.submit)).toThrow();
    const way = page.root.querySelector('a[href^="/nalog/potvrda-izmene"]')?.getAttribute("href") ?? "";
    const after = new Date();
    const asked = await browser.follow(await browser.submit((await browser.get(way)).formWith(change.send)));
    const code = codeFrom(await waitForMail(portal, petar.email, { kind: "one-time-code", after }));
    const back = await browser.follow(await browser.submit(asked.formWith(change.submit), { code }));
    expect(back.path).toBe("/nalog/imejl");
    expect(() => back.formWith(emailChange.form.submit)).not.toThrow();
  });

  it("F9: goes by a code to the new address, and letters reach the old and the new one", async () => {
    const after = new Date();
    const to = "petar.novi@primer.test";
    const { page, undo } = await changeEmail(portal, browser, { from: petar.email, to });
    expect(page.path).toBe("/nalog?uradjeno=imejl");
    expect(page.text).toContain(emailChange.done);
    expect(page.text).toContain(to);
    expect(undo.text).toContain(petar.username);
    const told = await waitForMail(portal, to, { kind: "email-changed", after });
    expect(told.text).toContain(petar.username);
    await settled(portal);
    const first = (await mailsTo(portal, petar.email)).filter(
      (mail) => mail.receivedAt > after.toISOString(),
    );
    expect(first.filter((mail) => isOfKind(mail, "one-time-code"))).toEqual([]);
    await signedInBrowser(portal, { ...petar, email: to });
  });

  it("S5: keeps this session and ends all others at their next request", async () => {
    const other = await signedInBrowser(portal, petar);
    await changeEmail(portal, browser, { from: petar.email, to: "petar.novi@primer.test" });
    expect((await browser.get("/pregled")).status).toBe(200);
    expect((await other.get("/pregled")).location).toContain("/prijava");
  });

  it("refuses the address that the account has and what is no address, keeping what was typed", async () => {
    const page = await browser.get("/nalog/imejl");
    const form = page.formWith(emailChange.form.submit);
    const same = await browser.submit(form, { newEmail: ` ${petar.email.toUpperCase()} ` });
    expect(same.fieldErrors).toEqual({ newEmail: fields.newEmail["same-email"] });
    await settled(portal);
    const before = new Date().toISOString();
    for (const typed of ["petar", "a@b.rs, c@d.rs", "a@b.rs\r\nBcc: c@d.rs", "<b>a@b.rs</b>", ""]) {
      const answer = await browser.submit(form, { newEmail: typed });
      expect(Object.keys(answer.fieldErrors), typed).toEqual(["newEmail"]);
    }
    await settled(portal);
    expect((await mailsTo(portal)).filter(({ receivedAt }) => receivedAt > before)).toEqual([]);
  });

  it("R12: mails exactly one recipient with nothing of what was typed in the letter to the old address", async () => {
    const to = "neobicna.adresa@primer.test";
    const { undo } = await changeEmail(portal, browser, { from: petar.email, to });
    expect(undo.to).toBe(petar.email);
    expect(`${undo.subject} ${undo.text} ${undo.html}`).not.toContain("neobicna");
  });

  it("R8: takes the address of another account as any other", async () => {
    const { page } = await changeEmail(portal, browser, { from: petar.email, to: mila.email });
    expect(page.path).toBe("/nalog?uradjeno=imejl");
    await signedInBrowser(portal, mila);
  });

  it("R2: is closed to a declared account, whose page says so, and a form sent all the same does nothing", async () => {
    const form = (await browser.get("/nalog/imejl")).formWith(emailChange.form.submit);
    await portal.database`update accounts set declared_until = now() + interval '1 day' where username = ${petar.username}`;
    const page = await browser.get("/nalog/imejl");
    expect(page.text).toContain(emailChange.declared);
    expect(() => page.formWith(emailChange.form.submit)).toThrow();
    const answer = await browser.submit(form, { newEmail: "petar.novi@primer.test" });
    expect(answer.location).toBe("/nalog/imejl");
    expect(await portal.database`select from email_changes`).toHaveLength(0);
    await portal.database`update accounts set declared_until = null`;
  });

  it("L8: takes neither of its forms from elsewhere", async () => {
    const ask = (await browser.get("/nalog/imejl")).formWith(emailChange.form.submit);
    const foreign = { headers: { origin: "https://evil.test" } };
    expect((await browser.submit(ask, { newEmail: "zao@primer.test" }, foreign)).status).toBe(403);
    expect(await portal.database`select from email_changes`).toHaveLength(0);
    const page = await askForEmail(browser, "petar.novi@primer.test");
    const confirm = page.formWith(emailChange.code.submit);
    expect((await browser.submit(confirm, { code: "123456" }, foreign)).status).toBe(403);
    const [challenge] = await portal.database`select attempts from challenges where purpose = 'change-email'`;
    expect(challenge?.attempts).toBe(0);
  });
});

describe("the code for the new address", () => {
  const to = "petar.novi@primer.test";

  it("O1: dies after five wrong ones; the address stays and is asked for again", async () => {
    const after = new Date();
    const page = await askForEmail(browser, to);
    const code = codeFrom(await waitForMail(portal, to, { kind: "one-time-code", after }));
    const form = page.formWith(emailChange.code.submit);
    const first = await browser.submit(form, { code: otherThan(code) });
    expect(first.fieldErrors.code).toContain("Preostala su još 4 pokušaja");
    for (let by = 2; by <= 5; by += 1) await browser.submit(form, { code: otherThan(code, by) });
    const late = await browser.follow(await browser.submit(form, { code }));
    expect(late.text).toContain(emailChange.code.over);
    const again = await browser.submit(late.formWith(emailChange.code.send));
    expect(again.location).toBe("/nalog/imejl");
    expect((await browser.get("/nalog")).text).toContain(petar.email);
  });

  it("is sent again as the same one, after half a minute", async () => {
    const after = new Date();
    const page = await askForEmail(browser, to);
    const mail = await waitForMail(portal, to, { kind: "one-time-code", after });
    const tooSoon = await browser.submit(page.formWith(emailChange.code.sendAgain));
    expect(tooSoon.summary).toEqual([sr.signIn.code.tooSoon]);
    await portal.database`update challenges set last_sent_at = now() - interval '30 seconds'`;
    await browser.submit(page.formWith(emailChange.code.sendAgain));
    const second = await waitForMail(portal, to, { kind: "one-time-code", after: mail });
    expect(codeFrom(second)).toBe(codeFrom(mail));
  });

  it("O12: typed in two tabs, or again after going back, changes once and leads to where one is", async () => {
    const after = new Date();
    const first = await askForEmail(browser, to);
    const second = await askForEmail(browser, to);
    const code = codeFrom(await waitForMail(portal, to, { kind: "one-time-code", after }));
    await settled(portal);
    const sent = (await mailsTo(portal, to)).filter(({ receivedAt }) => receivedAt > after.toISOString());
    expect(sent).toHaveLength(1);
    await browser.submit(first.formWith(emailChange.code.submit), { code });
    const again = await browser.follow(
      await browser.submit(second.formWith(emailChange.code.submit), { code }),
    );
    expect(again.path).toBe("/nalog/imejl");
    expect(again.text).toContain(to);
    expect(await portal.database`select from email_changes`).toHaveLength(1);
  });

  it("O6: typed in another session counts for nothing there", async () => {
    const after = new Date();
    const page = await askForEmail(browser, to);
    const code = codeFrom(await waitForMail(portal, to, { kind: "one-time-code", after }));
    const other = await signedInBrowser(portal, petar);
    const answer = await other.follow(await other.submit(page.formWith(emailChange.code.submit), { code }));
    expect(answer.path).toBe("/nalog/imejl");
    expect((await browser.submit(page.formWith(emailChange.code.submit), { code })).location).toBe(
      "/nalog?uradjeno=imejl",
    );
  });

  it("stays open to nobody when the freshness ran out meanwhile: what was typed is kept, with a way", async () => {
    const form = (await browser.get("/nalog/imejl")).formWith(emailChange.form.submit);
    await portal.database`update sessions set code_typed_at = now() - interval '16 minutes'`;
    const answer = await browser.submit(form, { newEmail: to });
    expect(answer.summary[0]).toBe(emailChange.prove.again);
    expect(answer.values.newEmail).toBe(to);
    expect(answer.root.querySelector('.summary a[href^="/nalog/potvrda-izmene"]')).not.toBeNull();
  });
});

describe("O10: a sign-in begun before the change", () => {
  it("ends with it, in a browser that already typed the password", async () => {
    const here = await signedInBrowser(portal, mila);
    const elsewhere = newBrowser(portal);
    const { page, code } = await askForCode(portal, elsewhere, mila);
    await changeEmail(portal, here, { from: mila.email, to: "mila.nova@primer.test" });
    expect((await typeCode(elsewhere, page, code)).location).toBe("/prijava/kod");
    expect((await elsewhere.get("/pregled")).location).toContain("/prijava");
  });
});
