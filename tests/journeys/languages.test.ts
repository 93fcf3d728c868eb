import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textsIn } from "#lib/texts/language";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { type Account, askForCode, detailsOf, openAccount, register } from "../support/doors";
import { type Portal, startPortal } from "../support/server";

const cyrillic = textsIn("sr-Cyrl");

let portal: Portal;
let account: Account;
beforeAll(async () => {
  portal = await startPortal();
  account = await openAccount(portal);
});
afterAll(() => portal?.stop());

async function inCyrillic(): Promise<Browser> {
  const browser = newBrowser(portal);
  await choose(browser, "sr-Cyrl", `${portal.url}/registracija`);
  return browser;
}

const choose = (browser: Browser, language: string, referer: string) =>
  browser.get(`/jezik/${language}`, { headers: { referer } });

describe("Choosing Cyrillic", () => {
  it("leads back to the page it was chosen on, which is now in Cyrillic", async () => {
    const browser = newBrowser(portal);
    const answer = await choose(browser, "sr-Cyrl", `${portal.url}/registracija?ref=pocetna`);
    expect(answer.status).toBe(303);
    expect(answer.location).toBe("/registracija?ref=pocetna");
    const page = await browser.follow(answer);
    expect(page.heading).toBe("Регистрација");
    expect(page.title).toMatch(/^Регистрација/);
    expect(page.root.querySelector("html")?.getAttribute("lang")).toBe("sr-Cyrl");
    expect(page.text).toContain("Latinica");
  });

  it("tells errors in Cyrillic and keeps what was typed", async () => {
    const answer = await register(portal, await inCyrillic(), detailsOf(), { email: "petar", altcha: "x" });
    expect(answer.fieldErrors).toEqual({ email: cyrillic.fields.email.malformed });
    expect(answer.title).toMatch(/^Грешка: /);
    expect(answer.values).toMatchObject({ email: "petar", username: "petar" });
  });

  it("leaves addresses, e-mails, usernames and brand names in Latin", async () => {
    const browser = await inCyrillic();
    const { page, code } = await askForCode(portal, browser, account);
    expect(page.text).toContain("p•••••c@primer.test");
    expect(page.heading).toBe(cyrillic.signIn.code.title);
    await browser.submit(page.form(), { code });
    const own = await browser.get("/nalog");
    expect(own.text).toContain(account.email);
    expect(own.root.querySelector("main")?.textContent).toContain("petar");
    const links = own.root.querySelectorAll("a[href]").map((link) => link.getAttribute("href") ?? "");
    expect(links.filter((href) => /[^\x20-\x7e]/.test(href))).toEqual([]);
    expect(cyrillic.fields.email.malformed).toContain("ime@primer.rs");
  });

  it("puts days and moments into Cyrillic words too", async () => {
    const browser = await inCyrillic();
    const { page, code } = await askForCode(portal, browser, account);
    await browser.submit(page.form(), { code });
    const days = cyrillic.moments.weekdays.join("|");
    expect((await browser.get("/pregled")).text).toMatch(new RegExp(`, (${days}) [0-9.]+`));
    expect((await browser.get("/nalog")).text).toMatch(/[0-9.]+ у [0-9]{1,2}\.[0-9]{2}/);
  });

  it("is kept for the next visit and can be taken back", async () => {
    const browser = await inCyrillic();
    expect((await browser.get("/")).root.querySelector("html")?.getAttribute("lang")).toBe("sr-Cyrl");
    await choose(browser, "sr-Latn", `${portal.url}/`);
    expect((await browser.get("/registracija")).heading).toBe(sr.registration.title);
  });
});

describe("Choosing a language is no open redirect", () => {
  it.each([
    "https://evil.test/registracija",
    "http://localhost.evil.test/",
    "//evil.test/",
    "javascript:alert(1)",
    "",
    "nije adresa",
  ])("coming from %j leads to the first page", async (referer) => {
    const answer = await choose(newBrowser(portal), "sr-Cyrl", referer);
    expect(answer.location).toBe("/");
  });

  it("a page whose path would be read as another host leads to the first page", async () => {
    const answer = await choose(newBrowser(portal), "sr-Cyrl", `${portal.url}//evil.test/`);
    expect(answer.location).toBe("/");
  });

  it("a Host header of somebody else changes nothing", async () => {
    const headers = { "x-forwarded-host": "evil.test", "x-forwarded-proto": "https" };
    const answer = await newBrowser(portal).get("/jezik/sr-Cyrl", { headers });
    expect(answer.location).toBe("/");
  });

  it("a language that does not exist is not found, and a made-up cookie is ignored", async () => {
    const browser = newBrowser(portal);
    expect((await browser.get("/jezik/tlh")).status).toBe(404);
    browser.cookies.set("portal-jezik", "tlh");
    expect((await browser.get("/registracija")).heading).toBe(sr.registration.title);
  });
});
