import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { newBrowser } from "../support/browser";
import {
  type Account,
  askForCode,
  forgetLimits,
  givePassword,
  openAccount,
  otherThan,
  signedInBrowser,
  signIn,
  typeCode,
} from "../support/doors";
import { mailsTo, settled, waitForMail } from "../support/mailbox";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let account: Account;
beforeAll(async () => {
  portal = await startPortal();
  account = await openAccount(portal);
});
afterAll(() => portal?.stop());
beforeEach(() => forgetLimits(portal));

const PROTECTED = ["/pregled", "/nalog", "/nalog/potvrda", "/promena-lozinke"];

describe("L1: unknown username, wrong password and disabled account", () => {
  it("are answered alike, without a cookie", async () => {
    const answerTo = async (username: string, password: string) => {
      const browser = newBrowser(portal);
      const { status, summary, fieldErrors, title, text, headers } = await givePassword(browser, {
        username,
        password,
      });
      const names = [...headers.keys()];
      return { status, summary, fieldErrors, title, text, names, cookies: [...browser.cookies] };
    };
    const unknown = await answerTo("niko.nikad", account.password);
    expect(unknown).toMatchObject({ status: 200, summary: [sr.signIn.wrong], fieldErrors: {}, cookies: [] });
    expect(await answerTo(account.username, "neka druga lozinka")).toEqual(unknown);
    await portal.database`update accounts set disabled_at = now()`;
    expect(await answerTo(account.username, account.password)).toEqual(unknown);
    await portal.database`update accounts set disabled_at = null`;
  });

  it("keep the username and never show the password again", async () => {
    const answer = await givePassword(newBrowser(portal), {
      username: "Petar",
      password: "pogresna-lozinka",
    });
    expect(answer.values.username).toBe("Petar");
    expect(answer.body).not.toContain("pogresna-lozinka");
    expect(answer.title).toMatch(/^Greška: /);
  });

  it.each([
    ["nothing", "", ""],
    ["SQL", "' or 1=1 --", "' or 1=1 --"],
    ["NUL", "petar\0", "lozinka\0"],
    ["half a megabyte", "x".repeat(500_000), "x".repeat(500_000)],
    ["a JMBG", "1505985710005", "1505985710005"],
  ])("%s is answered in words, never with an error page", async (_, username, password) => {
    const answer = await givePassword(newBrowser(portal), { username, password });
    expect(answer.status).toBe(200);
    expect(answer.summary.length).toBeGreaterThan(0);
  });
});

describe("L5: after the right password", () => {
  it("there is a challenge and no session, and every protected address still refuses", async () => {
    const browser = newBrowser(portal);
    await askForCode(portal, browser, account);
    expect([...browser.cookies.keys()]).toEqual(["portal-korak"]);
    expect(await portal.database`select 1 from sessions`).toHaveLength(0);
    for (const path of PROTECTED) {
      const answer = await browser.get(path);
      expect(answer.location, path).toBe(`/prijava?nazad=${encodeURIComponent(path)}`);
      expect(answer.body, path).not.toContain("Petrović");
    }
  });

  it("L6: the cookie is random, HttpOnly, SameSite=Lax and short-lived; only its hash is stored", async () => {
    const browser = newBrowser(portal);
    const answer = await givePassword(browser, account);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^portal-korak=[A-Za-z0-9_-]{43}; Path=\/;/);
    expect(cookie).toMatch(/; HttpOnly(;|$)/i);
    expect(cookie).toMatch(/; SameSite=lax(;|$)/i);
    expect(Number(/Max-Age=(\d+)/.exec(cookie)?.[1])).toBeLessThanOrEqual(600);
    const token = browser.cookies.get("portal-korak") ?? "";
    const stored = await portal.database`select challenges::text as row, holder_hash from challenges`;
    const hashes = stored.map(({ holder_hash }) => holder_hash.toString("hex"));
    expect(hashes).toContain(createHash("sha256").update(token).digest("hex"));
    expect(stored.filter(({ row }) => row.includes(token))).toEqual([]);
  });
});

describe("L7: after signing in one lands on this portal", () => {
  it.each([
    "//evil.test",
    "/\\evil.test",
    "https://evil.test/",
    "javascript:alert(1)",
    "/\t/evil.test",
    "/..//evil.test",
    "evil.test",
  ])("%j leads to the overview", async (back) => {
    const browser = newBrowser(portal);
    const linked = await browser.get(`/prijava?nazad=${encodeURIComponent(back)}`);
    expect(linked.values.nazad).toBe("");
    const posted = await browser.submit(linked.form(), { ...credentials(), nazad: back });
    expect(posted.location).toBe("/prijava/kod");
    const [newest] = await portal.database`select return_to from challenges order by created_at desc limit 1`;
    expect(newest?.return_to).toBeNull();
  });

  it("a protected page leads through signing in and back to itself", async () => {
    const browser = newBrowser(portal);
    const asked = await browser.visit("/nalog");
    expect(asked.text).toContain(sr.signIn.notices.toContinue);
    expect((await signIn(portal, browser, account, asked.path)).path).toBe("/nalog");
  });

  it("without an address to go back to, to the overview", async () => {
    expect((await signIn(portal, newBrowser(portal), account)).path).toBe("/pregled");
  });

  const credentials = () => ({ username: account.username, password: account.password });
});

describe("L10: what was typed as an unknown username", () => {
  it("is never logged or stored", async () => {
    const typed = "moja-tajna-lozinka-u-pogresnom-polju";
    await givePassword(newBrowser(portal), { username: typed, password: "bilo sta drugo" });
    expect(portal.log()).not.toContain(typed);
    const rows = await portal.database`select audit_events::text as row from audit_events
      union all select limits::text from limits`;
    expect(rows.filter(({ row }) => row.includes(typed))).toEqual([]);
  });
});

describe("L11: the owner is told by mail", () => {
  it("of a sign-in in another browser, but not of a second one in the same", async () => {
    const browser = await signedInBrowser(portal, account);
    await settled(portal);
    const told = await mailsTo(portal, account.email);
    await signIn(portal, browser, account);
    await settled(portal);
    expect(newDevices(await mailsTo(portal, account.email))).toBe(newDevices(told));
    const after = new Date();
    const android = newBrowser(portal, { userAgent: "Mozilla/5.0 (Android 15) Chrome/140.0 Mobile" });
    await signIn(portal, android, account);
    const mail = await waitForMail(portal, account.email, { kind: "new-device", after });
    expect(mail.text).toMatch(/Chrome.*Android/);
  });

  it("when somebody had the right password and five wrong codes", async () => {
    const after = new Date();
    const browser = newBrowser(portal);
    const { page, code } = await askForCode(portal, browser, account);
    for (let guess = 1; guess <= 5; guess += 1) await typeCode(browser, page, otherThan(code, guess));
    const mail = await waitForMail(portal, account.email, { kind: "wrong-codes", after });
    expect(mail.text).toContain(account.username);
  });

  const newDevices = (mails: { subject: string }[]) =>
    mails.filter(({ subject }) => subject.startsWith(sr.letters["new-device"].subject)).length;
});
