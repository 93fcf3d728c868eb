import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { newBrowser } from "../support/browser";
import { type Account, givePassword, openAccount, signedInBrowser } from "../support/doors";
import { isOfKind, mailsTo, settled } from "../support/mailbox";
import { forgetLimits, mailedPassword, recover, signInToChoose } from "../support/recovery-doors";
import { MILA } from "../support/sample-details";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let mila: Account;
beforeAll(async () => {
  portal = await startPortal();
  mila = await openAccount(portal, MILA);
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

const TWENTY = Array.from({ length: 20 }, (_, number) => number);

describe("F6: twenty at once", () => {
  it("use a temporary password: one gets to the second step", async () => {
    const credentials = { ...mila, password: await mailedPassword(portal, mila) };
    const answers = await Promise.all(TWENTY.map(() => givePassword(newBrowser(portal), credentials)));
    expect(answers.filter(({ location }) => location === "/prijava/kod")).toHaveLength(1);
    const refused = answers.filter(({ location }) => location === null);
    expect(refused.map(({ summary }) => summary)).toEqual(TWENTY.slice(1).map(() => [sr.signIn.wrong]));
  });

  it("choose a new password after it: one is taken, the others change nothing", async () => {
    const { browser, page } = await signInToChoose(portal, mila, await mailedPassword(portal, mila));
    const passwords = TWENTY.map((number) => `jedna od lozinki broj ${number}`);
    const answers = await Promise.all(
      passwords.map((newPassword) => browser.submit(page.form(), { newPassword })),
    );
    const taken = answers.flatMap(({ location }, place) =>
      location === "/prijava?razlog=nova-lozinka" ? [passwords[place] ?? ""] : [],
    );
    expect(taken).toHaveLength(1);
    for (const { status } of answers) expect(status).toBe(303);
    const [kept] = await portal.database<{ version: number }[]>`
      select credentials_version as version from accounts where username = ${mila.username}`;
    expect(kept?.version).toBe(2);
    mila = { ...mila, password: taken[0] ?? "" };
    await signedInBrowser(portal, mila);
  });
});

describe("F7: a scanner that opens every mail", () => {
  it("finds no link that does anything: the temporary password and the code still serve", async () => {
    const temporary = await mailedPassword(portal, mila);
    const browser = newBrowser(portal);
    const page = await browser.follow(await givePassword(browser, { ...mila, password: temporary }));
    await settled(portal);
    const mails = await mailsTo(portal);
    const links = mails.flatMap(({ html, text }) => [
      ...[...html.matchAll(/(?:href|src|action)="([^"]+)"/g)].map(([, link = ""]) => link),
      ...(text.match(/https?:\/\/[^\s)]+/g) ?? []),
    ]);
    expect(links.length).toBeGreaterThan(0);
    for (const link of new Set(links)) {
      expect(link).toMatch(new RegExp(`^(tel:\\+?\\d+|${portal.url}(/[a-z/-]*)?)$`));
      if (link.startsWith("tel:")) continue;
      for (const method of ["HEAD", "GET"]) await fetch(link, { method, redirect: "follow" });
    }
    const code = mails.find(({ subject }) => /^\d{6} /.test(subject))?.subject.slice(0, 6) ?? "";
    const signedIn = await browser.submit(page.form(), { code });
    expect(signedIn.location).toBe("/promena-lozinke");
  });
});

describe("recovery is limited", () => {
  it("to three letters an hour for an account, without a word about it", async () => {
    const ask = async (times: number) => {
      for (let count = 0; count < times; count += 1) {
        const answer = await recover(portal, "username", { email: mila.email });
        expect(answer.location).toBe("/zaboravljeno-korisnicko-ime/poslato");
      }
      await settled(portal);
      const mails = await mailsTo(portal, mila.email);
      return mails.filter((mail) => isOfKind(mail, "username-reminder")).length;
    };
    expect(await ask(4)).toBe(3);
    await portal.database`update limits set resets_at = now() where within = 3600`;
    expect(await ask(1)).toBe(4);
  });

  it("to ten an hour from one address, in words and with a phone number, and nothing typed is lost", async () => {
    const browser = newBrowser(portal);
    for (let count = 0; count < 10; count += 1) {
      const answer = await recover(portal, "username", { email: "neko@primer.test", altcha: "x" }, browser);
      expect(answer.fieldErrors).toEqual({ humanCheck: sr.fields.humanCheck["not-human"] });
    }
    const refused = await recover(portal, "password", { email: "neko@primer.test" }, browser);
    expect(refused.summary.join()).toContain("Previše pokušaja");
    expect(refused.summary.join()).toContain("0800 222 555");
    expect(refused.values.email).toBe("neko@primer.test");
  });
});
