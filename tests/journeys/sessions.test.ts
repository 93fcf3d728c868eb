import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { newBrowser } from "../support/browser";
import { type Account, openAccount, PASSWORD, signedInBrowser, signIn } from "../support/doors";
import { pageData } from "../support/page-data";
import { type Portal, startPortal } from "../support/server";
import { deleteRow, isStored, SESSION_COOKIE, sessionToken, storedAs } from "../support/session-rows";

let portal: Portal;
let petar: Account;
beforeAll(async () => {
  portal = await startPortal();
  petar = await openAccount(portal);
});
afterAll(() => portal?.stop());

const OVER = "/prijava?razlog=isteklo";
const signOutButton = sr.frame.menu.signOut;

describe("S1: a session whose row is gone", () => {
  it("opens no page, in whatever form it is asked for", async () => {
    const browser = await signedInBrowser(portal, petar);
    await deleteRow(portal, browser);
    for (const page of [
      await browser.get("/pregled"),
      await pageData(browser, "/pregled"),
      await pageData(browser, "/pregled", { "next-router-prefetch": "1" }),
    ]) {
      expect(page.body).not.toContain("8100026084517");
      expect(page.body).not.toContain("Petrović");
    }
    expect((await browser.get("/nalog")).location).toBe(`${OVER}&nazad=%2Fnalog`);
  });

  it("changes nothing with a form that was opened before", async () => {
    const browser = await signedInBrowser(portal, petar);
    const other = await signedInBrowser(portal, petar);
    const change = (await browser.get("/promena-lozinke")).form();
    const account = await browser.get("/nalog");
    await deleteRow(portal, browser);
    const changed = await browser.submit(change, {
      currentPassword: PASSWORD,
      newPassword: "druga duga lozinka 7",
    });
    expect(changed.location).toBe(`${OVER}&nazad=%2Fpromena-lozinke`);
    const ended = await browser.submit(account.formWith(sr.account.sessions.endAll));
    expect(ended.location).toBe(`${OVER}&nazad=%2Fnalog`);
    await browser.submit(account.formWith(sr.account.sessions.end));
    expect(await isStored(portal, sessionToken(other))).toBe(true);
    await signedInBrowser(portal, petar);
  });

  it("is over for a disabled account too, at the next request", async () => {
    const browser = await signedInBrowser(portal, petar);
    await portal.database`update accounts set disabled_at = now() where username = ${petar.username}`;
    expect((await browser.get("/pregled")).location).toContain("/prijava");
    await portal.database`update accounts set disabled_at = null where username = ${petar.username}`;
  });
});

describe("S2: signing out", () => {
  it("deletes the row and clears the cookie, so that the kept token opens nothing", async () => {
    const browser = await signedInBrowser(portal, petar);
    const token = sessionToken(browser);
    const answer = await browser.submit((await browser.get("/pregled")).formWith(signOutButton));
    expect(answer.location).toBe("/prijava?razlog=odjava");
    expect(await isStored(portal, token)).toBe(false);
    expect(browser.cookies.has(SESSION_COOKIE)).toBe(false);
    browser.cookies.set(SESSION_COOKIE, token);
    expect((await browser.get("/pregled")).location).toContain("/prijava");
    expect((await browser.follow(answer)).text).toContain(sr.signIn.notices.signedOut);
  });

  it("is a POST: no address signs out when it is opened", async () => {
    const browser = await signedInBrowser(portal, petar);
    for (const path of ["/odjava", "/api/auth/signout", "/pregled?odjava=1"]) await browser.get(path);
    expect((await browser.get("/pregled")).status).toBe(200);
  });
});

describe("S3: every sign-in", () => {
  it("gets a new token, and the earlier session of the same browser ends", async () => {
    const browser = await signedInBrowser(portal, petar);
    const first = sessionToken(browser);
    await signIn(portal, browser, petar);
    const second = sessionToken(browser);
    expect(second).not.toBe(first);
    expect(await isStored(portal, first)).toBe(false);
    expect(await isStored(portal, second)).toBe(true);
  });

  it("never takes over a token that somebody planted in the browser", async () => {
    const browser = newBrowser(portal);
    const planted = "p".repeat(43);
    browser.cookies.set(SESSION_COOKIE, planted);
    await signIn(portal, browser, petar);
    expect(sessionToken(browser)).not.toBe(planted);
    expect(await isStored(portal, planted)).toBe(false);
  });

  it("lets at most five live: the one used longest ago gives way", async () => {
    const browsers = [];
    for (let count = 0; count < 6; count += 1) browsers.push(await signedInBrowser(portal, petar));
    const [count] = await portal.database<{ n: number }[]>`
      select count(*)::int as n from sessions join accounts on accounts.id = user_id
      where username = ${petar.username}`;
    expect(count?.n).toBe(5);
    const [oldest, ...others] = browsers;
    expect((await oldest?.get("/pregled"))?.location).toContain("/prijava");
    for (const browser of others) expect((await browser.get("/pregled")).status).toBe(200);
  });
});

describe("S4: by the clock of the database a session ends", () => {
  it.each([
    ["twenty minutes after it was last used", "last_seen_at = now() - interval '20 minutes'"],
    ["eight hours after it began, however busy it is", "expires = now()"],
  ])("%s", async (_, moved) => {
    const browser = await signedInBrowser(portal, petar);
    const token = storedAs(sessionToken(browser));
    await portal.database.unsafe(`update sessions set ${moved} where session_token = $1`, [token]);
    expect((await browser.get("/pregled")).location).toBe(`${OVER}&nazad=%2Fpregled`);
    expect((await browser.visit("/pregled")).text).toContain(sr.signIn.notices.expired);
  });

  it("and lives on while it is used: every visit starts the twenty minutes anew, never the eight hours", async () => {
    const browser = await signedInBrowser(portal, petar);
    const token = storedAs(sessionToken(browser));
    const [before] = await portal.database<{ expires: Date; hours: number }[]>`
      update sessions set last_seen_at = now() - interval '19 minutes' where session_token = ${token}
      returning expires, extract(epoch from expires - created_at)::float / 3600 as hours`;
    expect(before?.hours).toBeCloseTo(8, 3);
    expect((await browser.get("/pregled")).status).toBe(200);
    const [after] = await portal.database<{ expires: Date; idle: number }[]>`
      select expires, extract(epoch from now() - last_seen_at)::float as idle
      from sessions where session_token = ${token}`;
    expect(after?.idle).toBeLessThan(60);
    expect(after?.expires).toEqual(before?.expires);
  });
});
