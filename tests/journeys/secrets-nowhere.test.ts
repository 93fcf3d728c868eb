import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { PROJECT } from "#db/local";
import { dump, withoutFractions } from "../support/database-dump";
import { askForCode, codeFrom, givePassword, otherThan, register, typeCode } from "../support/doors";
import { isOfKind, type Mail, mailsTo, settled, waitForMail } from "../support/mailbox";
import type { Page } from "../support/page";
import { recover, temporaryPasswordFrom } from "../support/recovery-doors";
import { type Portal, startPortal } from "../support/server";
import { sessionToken } from "../support/session-rows";
import { watchedBrowser } from "../support/watched-browser";

const { jmbg, policyNumber, email } = SAMPLE_CLIENTS.sofija;
const PASSWORDS = {
  first: "purpurni tigar broji oblake 7391",
  wrong: "moja tajna od prekjuce 5823",
  changed: "zlatni jez nosi kisobran 4417",
  last: "crvena lula na plavom mostu 2086",
};
const account = { username: "sofija.m", password: PASSWORDS.first, email };

let portal: Portal;
const seen: Page[] = [];
const codes: string[] = [];
const tokens: string[] = [];
let temporary = "";
let mails: Mail[] = [];

beforeAll(async () => {
  portal = await startPortal();
  await walkEveryWay();
  await settled(portal);
  mails = await mailsTo(portal);
});
afterAll(() => portal?.stop());

/** Registration, both steps, both recoveries, both changes: well, and with every secret in a wrong place. */
async function walkEveryWay(): Promise<void> {
  const browser = watchedBrowser(portal, seen);
  const details = { jmbg, policyNumber, ...account };
  await register(portal, browser, { ...details, password: PASSWORDS.wrong, username: jmbg });
  await register(portal, browser, details);
  await waitForMail(portal, email, { kind: "account-opened" });
  await givePassword(browser, { username: PASSWORDS.wrong, password: PASSWORDS.wrong });
  await givePassword(browser, { ...account, password: PASSWORDS.wrong });
  await enter(browser, account);
  const change = (await browser.get("/promena-lozinke")).form();
  await browser.submit(change, { currentPassword: PASSWORDS.wrong, newPassword: PASSWORDS.changed });
  await browser.submit(change, { currentPassword: PASSWORDS.first, newPassword: PASSWORDS.changed });
  await browser.visit("/nalog");
  await recover(portal, "username", { policyNumber, jmbg }, browser);
  const after = new Date();
  await recover(portal, "password", { email, jmbg }, browser);
  temporary = temporaryPasswordFrom(await waitForMail(portal, email, { kind: "temporary-password", after }));
  await enter(browser, { ...account, password: temporary });
  await browser.submit((await browser.get("/promena-lozinke")).form(), { newPassword: PASSWORDS.last });
  await enter(browser, { ...account, password: PASSWORDS.last });
}

async function enter(browser: ReturnType<typeof watchedBrowser>, given: typeof account): Promise<void> {
  const { page, mail } = await askForCode(portal, browser, given);
  const code = codeFrom(mail);
  await typeCode(browser, page, otherThan(code));
  await browser.follow(await typeCode(browser, page, code));
  codes.push(code);
  tokens.push(sessionToken(browser));
}

/** All that must stand nowhere, also as the database or an address would write it. */
function secrets(): string[] {
  const plain = [jmbg, temporary, temporary.replaceAll("-", ""), ...Object.values(PASSWORDS), ...tokens];
  return plain.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    secret.replaceAll(" ", "+"),
    Buffer.from(secret).toString("hex"),
    Buffer.from(secret).toString("base64"),
  ]);
}

describe("D3: JMBG, passwords, codes and tokens stand nowhere", () => {
  it("not in the log", () => {
    expectNone(portal.log());
    expect(portal.log()).not.toMatch(aCode());
    // Also not the username or the address of anybody: people type passwords there.
    expect(portal.log()).not.toMatch(/sofija|primer\.test/);
  });

  it("not in any column of any table", async () => {
    const all = await dump(portal.database);
    expect(all).toContain("sofija.m");
    expectNone(all);
    expect(withoutFractions(all)).not.toMatch(aCode());
  });

  it("not in any page, but for the JMBG that one typed and must not have to type again", () => {
    expect(seen.length).toBeGreaterThan(30);
    for (const page of seen) {
      const { jmbg: own = "" } = page.values;
      const body = own ? page.body.replaceAll(own, "") : page.body;
      expectNone(withoutTypedUsername(body, page));
      expect(page.text).not.toMatch(aCode());
    }
  });

  it("not in the scripts and styles that everybody loads", () => {
    const folder = path.join(PROJECT, ".next/standalone/.next/static");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.\w+$/.test(name),
    );
    expect(files.length).toBeGreaterThan(10);
    const settings = [portal.env.jmbgKey, portal.env.cronSecret, ...portal.env.authSecrets];
    for (const name of files) {
      const text = readFileSync(path.join(folder, name), "latin1");
      expectNone(text);
      for (const setting of settings) expect(text).not.toContain(setting);
      expect(text).not.toMatch(/process\.env\.[A-Z_]*(SECRET|KEY|DATABASE)/);
    }
  });

  it("in mails only the code and the temporary password, each in its own letter", () => {
    expect(mails.length).toBeGreaterThan(5);
    for (const mail of mails) {
      const letter = JSON.stringify([mail.subject, mail.text, mail.html]);
      for (const secret of [jmbg, ...Object.values(PASSWORDS), ...tokens])
        expect(letter).not.toContain(secret);
      if (!isOfKind(mail, "temporary-password")) expect(letter).not.toContain(temporary);
      if (!isOfKind(mail, "one-time-code")) expect(mail.text).not.toMatch(aCode());
    }
  });
});

describe("F8: no secret stands in an address", () => {
  it("of any page or redirect on any way", () => {
    for (const { path: address, location } of seen) {
      expectNone(`${address} ${location ?? ""}`);
      expect(`${address} ${location ?? ""}`).not.toMatch(aCode());
    }
  });
});

function expectNone(text: string): void {
  for (const secret of secrets()) expect(text).not.toContain(secret);
}

function aCode(): RegExp {
  return new RegExp(`(?<![\\w-])(${codes.join("|")})(?![\\w-])`);
}

/** The form shows a username again as it was typed, to the one who typed it. */
function withoutTypedUsername(body: string, { values: { username = "" } }: Page): string {
  return username ? body.replaceAll(username, "") : body;
}
