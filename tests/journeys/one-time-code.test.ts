import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import {
  type Account,
  askForCode,
  forgetLimits,
  givePassword,
  openAccount,
  otherThan,
  signedInBrowser,
  typeCode,
} from "../support/doors";
import { waitForMail } from "../support/mailbox";
import type { Page } from "../support/page";
import { type Portal, startPortal } from "../support/server";

const { code: words } = sr.signIn;

let portal: Portal;
let account: Account;
let browser: Browser;
let page: Page;
let code: string;
beforeAll(async () => {
  portal = await startPortal();
  account = await openAccount(portal);
});
afterAll(() => portal?.stop());
beforeEach(async () => {
  await portal.database`delete from sessions`;
  await portal.database`delete from challenges`;
  await forgetLimits(portal);
  browser = newBrowser(portal);
  ({ page, code } = await askForCode(portal, browser, account));
});

const type = (typed: string, by = browser) => typeCode(by, page, typed);
const sessions = async () => (await portal.database`select 1 from sessions`).length;
const compared = async () =>
  (await portal.database`select 1 from audit_events where event = 'sign-in.code-wrong'`).length;
const tries = async () => (await portal.database`select attempts from challenges`).map((row) => row.attempts);

describe("The page of the second step", () => {
  it("says where the code went, masked, and until when it is valid", async () => {
    expect(page.text).toMatch(/Poslali smo je na p•••••c@primer\.test\. Važi do \d{1,2}\.\d{2}\./);
    expect(page.text).toContain("0800 222 555");
    expect(page.body).not.toContain(account.email);
  });

  it("says how many tries are left, and forgets the code that was typed", async () => {
    const answer = await type(otherThan(code));
    expect(answer.fieldErrors.code).toBe(
      "Jednokratna lozinka nije tačna ili je istekla. Pokušajte ponovo ili zatražite novu. Preostala su još 4 pokušaja.",
    );
    expect(answer.values.code ?? "").toBe("");
  });
});

describe("Five tries", () => {
  it("O1: dies after five wrong guesses, even if the sixth is right", async () => {
    for (let guess = 1; guess <= 5; guess += 1) await type(otherThan(code, guess));
    const sixth = await browser.follow(await type(code));
    expect(sixth.heading).toBe(words.overTitle);
    expect(sixth.text).toContain(words.noTriesLeft);
    expect(await sessions()).toBe(0);
  });

  it("O2: of a hundred parallel wrong codes exactly five are compared", async () => {
    const before = await compared();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, guess) => type(otherThan(code, guess + 1))),
    );
    expect(answers.filter(({ status }) => status >= 400)).toEqual([]);
    expect(await tries()).toEqual([5]);
    expect(await compared()).toBe(before + 5);
    await type(code);
    expect(await sessions()).toBe(0);
  });
});

describe("One use", () => {
  it("O3: twenty parallel right codes open one session", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => type(code)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303));
    expect(answers.filter(({ location }) => location === "/pregled")).toHaveLength(1);
    expect(await sessions()).toBe(1);
  });

  it("O4: a used code is refused, also after signing out", async () => {
    const step = browser.cookies.get("portal-korak") ?? "";
    const overview = await browser.follow(await type(code));
    const replay = newBrowser(portal);
    replay.cookies.set("portal-korak", step);
    expect((await replay.follow(await type(code, replay))).path).toBe("/prijava?razlog=ponovo");
    await browser.submit(overview.formWith("Odjavi se"));
    expect(await sessions()).toBe(0);
    replay.cookies.set("portal-korak", step);
    expect((await replay.follow(await type(code, replay))).path).toBe("/prijava?razlog=ponovo");
    expect(await sessions()).toBe(0);
  });

  it("O5: a code past its time by the clock of the database is refused in clear words", async () => {
    await portal.database`update challenges set expires_at = now()`;
    const answer = await browser.follow(await type(code));
    expect(answer.heading).toBe(words.overTitle);
    expect(answer.text).toContain("Prijavite se ponovo i stići će nova.");
    expect(await sessions()).toBe(0);
  });
});

describe("O6: the code belongs to the browser that gave the password", () => {
  it("typed in another browser it is refused, and the first browser signs in all the same", async () => {
    const other = newBrowser(portal);
    expect((await other.follow(await type(code, other))).path).toBe("/prijava?razlog=ponovo");
    const busy = newBrowser(portal);
    await givePassword(busy, account);
    expect((await type(code, busy)).fieldErrors.code).toBeDefined();
    expect((await type(code)).location).toBe("/pregled");
  });
});

describe("O7: no new tries", () => {
  it("sending again sends the same code and leaves the count", async () => {
    await type(otherThan(code));
    await portal.database`update challenges set last_sent_at = now() - interval '31 seconds'`;
    const after = new Date();
    const sent = await browser.follow(await browser.submit(page.formWith(words.missing.again)));
    expect(sent.text).toContain(words.sentAgain);
    const mail = await waitForMail(portal, account.email, { kind: "one-time-code", after });
    expect(mail.subject).toContain(code);
    expect(await tries()).toEqual([1]);
    expect((await type(otherThan(code))).fieldErrors.code).toContain("Preostala su još 3 pokušaja.");
  });

  it("within half a minute nothing is sent again, and the page says so", async () => {
    const answer = await browser.submit(page.formWith(words.missing.again));
    expect(answer.summary).toEqual([words.tooSoon]);
  });

  it("ten wrong codes over several sign-ins close the second step, tell the owner, and change nothing at step one", async () => {
    const signedIn = await signedInBrowser(portal, account);
    const after = new Date();
    for (let guess = 1; guess <= 5; guess += 1) await type(otherThan(code, guess));
    await askForCode(portal, browser, account);
    for (let guess = 1; guess <= 5; guess += 1) await type("000000");
    const third = newBrowser(portal);
    const closed = await third.follow(await givePassword(third, account));
    expect(closed.heading).toBe(words.closedTitle);
    expect(closed.text).toMatch(/Pokušajte ponovo .+ ili pozovite 0800 222 555/);
    await waitForMail(portal, account.email, { kind: "second-step-closed", after });
    expect((await signedIn.get("/pregled")).status).toBe(200);
  });
});

describe("O9: how a code may be typed", () => {
  it.each<[string, (code: string) => string]>([
    ["with a blank", (digits) => `${digits.slice(0, 3)} ${digits.slice(3)}`],
    [
      "in full-width digits",
      (digits) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    ],
    ["with a blank behind it", (digits) => `${digits}\n`],
  ])("%s it is accepted", async (_, written) => {
    expect((await type(written(code))).location).toBe("/pregled");
  });

  it.each([
    ["nothing", "", sr.fields.code.empty],
    ["five digits", "12345", sr.fields.code["not-6-digits"]],
    ["seven digits", "1234567", sr.fields.code["not-6-digits"]],
    ["letters", "šest cifara", sr.fields.code["not-6-digits"]],
    ["SQL", "' or 1=1 --", sr.fields.code["not-6-digits"]],
    ["a megabyte", "1".repeat(1_000_000), sr.fields.code["not-6-digits"]],
  ])("%s is told at the field and costs no try", async (_, typed, complaint) => {
    expect((await type(typed)).fieldErrors).toEqual({ code: complaint });
    expect(await tries()).toEqual([0]);
  });
});
