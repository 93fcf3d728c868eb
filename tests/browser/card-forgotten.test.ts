import type { Page } from "@playwright/test";
import { sr } from "#lib/texts/sr";
import { type Account, signedInBrowser } from "../support/doors";
import type { Portal } from "../support/server";
import { openAwake } from "./awake";
import { whatIsKept } from "./device";
import { expect, test } from "./fixtures";
import { CARD, expectNothing, forgetSession, keep, NOTHING, openOffline } from "./kept-card";
import { openMenu } from "./menu";
import { accountOf } from "./sample-account";
import { signIn } from "./signing-in";

const { device, offline } = sr.healthCard;
const { end, endAll } = sr.account.sessions;

// What a browser says of a page that cannot come.
test.use({ tolerated: /net::ERR_|Failed to load resource|Failed to fetch/ });
test.slow();

let vesna: Account;
test.beforeEach(async ({ page, portal }) => {
  vesna = await accountOf(portal, "vesna");
  await signIn(page, portal, vesna);
  await page.goto(CARD);
});

test("signing out clears it, also when the portal alone says so", async ({ page, context }) => {
  await keep(page);
  await page.evaluate(() => {
    IDBFactory.prototype.deleteDatabase = () => {
      throw new Error("The script fails");
    };
    CacheStorage.prototype.keys = () => Promise.resolve([]);
  });
  await signOut(page);
  await expect(page).toHaveURL("/prijava?razlog=odjava");
  await expectNothing(page, context);
});

test("signing out clears it when the network is gone", async ({ page, context }) => {
  await keep(page);
  await openAwake(page, "/pregled");
  await context.setOffline(true);
  await signOut(page);
  await expect.poll(() => whatIsKept(page)).toEqual(NOTHING);
  await expect(page.goto(CARD)).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
});

test("the client takes the choice back, and may make it again", async ({ page, context }) => {
  await keep(page);
  await page.getByRole("button", { name: device.takeBack }).click();
  await expect(page.getByRole("button", { name: device.keepMany })).toBeVisible();
  await expect.poll(() => whatIsKept(page)).toEqual(NOTHING);
  await keep(page);
  await page.getByRole("button", { name: device.takeBack }).click();
  await expectNothing(page, context);
});

test("another account that signs in finds nothing of the first one's", async ({ page, context, portal }) => {
  await keep(page);
  await forgetSession(page, context);
  await signIn(page, portal, await accountOf(portal, "mila"));
  await expectNothing(page, context);
});

test("a password changed elsewhere clears it at the next visit, also without signing in", async ({
  page,
  context,
  portal,
}) => {
  await keep(page);
  await portal.database`
    update accounts set credentials_version = credentials_version + 1 where username = ${vesna.username}`;
  await forgetSession(page, context);
  await page.goto(CARD);
  await expect(page).toHaveURL(/\/prijava/);
  await expectNothing(page, context);
});

test("signing this device out from another one clears it at the next visit", async ({
  page,
  context,
  portal,
}) => {
  await keep(page);
  await pressElsewhere(portal, end);
  await page.goto(CARD);
  await expect(page).toHaveURL(/\/prijava/);
  await expectNothing(page, context);
});

test("signing out everywhere clears it too, though its session ran out long before", async ({
  page,
  context,
  portal,
}) => {
  await keep(page);
  await forgetSession(page, context);
  await pressElsewhere(portal, endAll);
  await page.goto(CARD);
  await expect(page).toHaveURL(/\/prijava/);
  await expectNothing(page, context);
});

test("after signing in again it stays, and goes when that session is ended from elsewhere", async ({
  page,
  context,
  portal,
}) => {
  await keep(page);
  await forgetSession(page, context);
  await signIn(page, portal, vesna);
  expect((await whatIsKept(page)).databases).not.toEqual([]);
  await pressElsewhere(portal, end);
  await page.goto(CARD);
  await expect(page).toHaveURL(/\/prijava/);
  await expectNothing(page, context);
});

test("the end of the session leaves the card, which is what it is kept for", async ({ page, context }) => {
  await keep(page);
  await forgetSession(page, context);
  await page.goto(CARD);
  await expect(page).toHaveURL(/\/prijava/);
  const fresh = await openOffline(page, context);
  await expect(fresh.getByRole("article")).toHaveCount(2);
});

test("a card that has ended is not shown any more, and is deleted", async ({ page, context }) => {
  await keep(page);
  await page.clock.install({ time: Date.now() + 400 * 86_400_000 });
  await context.setOffline(true);
  await page.goto(CARD);
  await expect(page.getByRole("main")).toContainText(offline.ended);
  await expect(page.getByRole("article")).toHaveCount(0);
  await expect.poll(async () => (await whatIsKept(page)).databases).toEqual([]);
});

test("with its last card the service worker removes itself", async ({ page, context }) => {
  await keep(page);
  await page.evaluate(() => indexedDB.deleteDatabase("portal-kartice"));
  await context.setOffline(true);
  await expect(page.goto(CARD)).rejects.toThrow("ERR_FAILED");
  await context.setOffline(false);
  await page.goto("/pregled");
  await expect.poll(() => whatIsKept(page)).toEqual(NOTHING);
});

/** In another browser of Vesna's, where this one is the device that was used last. */
async function pressElsewhere(portal: Portal, button: string): Promise<void> {
  const elsewhere = await signedInBrowser(portal, vesna);
  await elsewhere.submit((await elsewhere.get("/nalog")).formWith(button));
}

async function signOut(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole("button", { name: "Odjavi se" }).first().click();
}
