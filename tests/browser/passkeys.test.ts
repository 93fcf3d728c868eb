import type { Page } from "@playwright/test";
import { sr } from "#lib/texts/sr";
import type { Portal } from "../support/server";
import type { AccountHolder } from "./account-holder";
import { expectAccessible } from "./axe";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { codeTo, letterTo } from "./letters";
import { signIn, typeCode, typePassword } from "./signing-in";
import { plugIn } from "./virtual-authenticator";

const { passkeys: words } = sr;
const PAGE = "/nalog/pristupni-kljucevi";

const addButton = (page: Page) => page.getByRole("button", { name: words.add.submit });
const useButton = (page: Page) => page.getByRole("button", { name: words.use.submit });
const trouble = (page: Page) => page.locator("main [role=alert]");

async function add(page: Page, name: string): Promise<void> {
  await page.goto(PAGE);
  await page.getByLabel(words.add.name).fill(name);
  await addButton(page).click();
  await expect(page).toHaveURL(`${PAGE}?uradjeno=dodat`);
}

/** Signed out again, with a passkey on the account and in the browser. */
async function withPasskey(page: Page, portal: Portal, holder: AccountHolder) {
  const reader = await plugIn(page);
  await signIn(page, portal, holder);
  await add(page, "moj telefon");
  await page.getByRole("button", { name: "Odjavi se", exact: true }).click();
  await expect(page).toHaveURL("/prijava?razlog=odjava");
  return reader;
}

test("an owner adds a passkey, is told by mail, and signs in with it", async ({ page, portal, holder }) => {
  const since = new Date();
  await withPasskey(page, portal, holder);
  await letterTo(portal, holder.email, /^Dodat je pristupni ključ/, since);
  await page.goto("/prijava?nazad=/nalog/pristupni-kljucevi");
  await typePassword(page, holder);
  await useButton(page).click();
  await expect(page).toHaveURL(PAGE);
  await expect(page.getByRole("heading", { name: "moj telefon" })).toBeVisible();
  await expect(page.getByText(words.own.used.split("{")[0] ?? "")).toBeVisible();
});

test("nothing of the library is loaded until somebody presses the button", async ({
  page,
  portal,
  holder,
}) => {
  await withPasskey(page, portal, holder);
  await page.goto("/prijava");
  await typePassword(page, holder);
  await page.reload({ waitUntil: "networkidle" });
  const before = await scriptsOf(page);
  const further = page.waitForRequest((request) => request.resourceType() === "script");
  await useButton(page).click();
  expect(before).not.toContain((await further).url());
});

test("whoever is not recognised, or has another device, is told what to do and signs in by code", async ({
  page,
  portal,
  holder,
}) => {
  const reader = await withPasskey(page, portal, holder);
  const since = new Date();
  await page.goto("/prijava");
  await typePassword(page, holder);
  await reader.recognises(false);
  await useButton(page).click();
  await expect(trouble(page)).toHaveText(words.trouble.cancelled);
  await expectAccessible(page, "/prijava/kod with trouble");
  await reader.takeAway();
  await plugIn(page);
  await useButton(page).click();
  await expect(trouble(page)).toHaveText(words.trouble.cancelled);
  await typeCode(page, await codeTo(portal, holder.email, since));
  await expect(page).toHaveURL("/pregled");
});

test("after a refusal the same device may try again", async ({ page, portal, holder }) => {
  const reader = await withPasskey(page, portal, holder);
  await page.goto("/prijava");
  await typePassword(page, holder);
  await reader.recognises(false);
  await useButton(page).click();
  await expect(trouble(page)).toHaveText(words.trouble.cancelled);
  await reader.recognises(true);
  await useButton(page).click();
  await expect(page).toHaveURL("/pregled");
});

test("a passkey that is removed is not asked for any more", async ({ page, portal, holder }) => {
  await plugIn(page);
  await signIn(page, portal, holder);
  await add(page, "stari telefon");
  await page.getByRole("button", { name: "Ukloni ključ: stari telefon" }).click();
  await expect(page.getByText(words.done.removed)).toBeVisible();
  await page.getByRole("button", { name: "Odjavi se", exact: true }).click();
  await expect(page).toHaveURL("/prijava?razlog=odjava");
  await signIn(page, portal, holder);
  await page.goto("/prijava");
  await typePassword(page, holder);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sr.signIn.code.title);
  await expect(useButton(page)).toHaveCount(0);
});

test("a device is not added twice", async ({ page, portal, holder }) => {
  await plugIn(page);
  await signIn(page, portal, holder);
  await add(page, "prvi");
  await addButton(page).click();
  await expect(trouble(page)).toHaveText(words.trouble.present);
});

test("a passkey stands for a sensitive change, by keyboard alone", async ({ page, portal, holder }) => {
  await plugIn(page);
  await signIn(page, portal, holder);
  await add(page, "ključ");
  await portal.database`
    update sessions set code_typed_at = now() - interval '16 minutes'
    from accounts where accounts.id = user_id and username = ${holder.username}`;
  await page.goto(PAGE);
  await page.getByRole("link", { name: words.add.confirm }).press("Enter");
  await expect(useButton(page)).toBeVisible();
  await expectAccessible(page, "/nalog/potvrda-izmene with a passkey");
  await useButton(page).press("Enter");
  await expect(page).toHaveURL(PAGE);
  await expect(addButton(page)).toBeVisible();
});

test("the pages with passkeys are accessible and fit small screens", async ({ page, portal, holder }) => {
  await plugIn(page);
  await signIn(page, portal, holder);
  await page.goto(PAGE);
  await expectAccessible(page, `${PAGE} without a passkey`);
  await add(page, "W".repeat(40));
  await expectAccessible(page, `${PAGE} with a passkey`);
  await page.goto("/prijava");
  await typePassword(page, holder);
  await expectAccessible(page, "/prijava/kod with a passkey");
  await expectToFit(page, [PAGE, "/prijava/kod", "/nalog/potvrda-izmene"]);
});

test("a browser that knows no passkeys says so, and the code works", async ({ page, portal, holder }) => {
  await withPasskey(page, portal, holder);
  await page.addInitScript(() => Reflect.deleteProperty(window, "PublicKeyCredential"));
  const since = new Date();
  await page.goto("/prijava");
  await typePassword(page, holder);
  await expect(page.getByText(words.unsupported)).toBeVisible();
  await expect(useButton(page)).toHaveCount(0);
  await typeCode(page, await codeTo(portal, holder.email, since));
  await expect(page).toHaveURL("/pregled");
});

test("without JavaScript the pages say so, and the code works", async ({ browser, page, portal, holder }) => {
  await withPasskey(page, portal, holder);
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url });
  const simple = await plain.newPage();
  const since = new Date();
  await simple.goto("/prijava");
  await typePassword(simple, holder);
  // Text locators look past what stands in `noscript`.
  await expect(simple.locator("noscript p")).toHaveText(words.withoutScript);
  await expect(useButton(simple)).toBeHidden();
  await typeCode(simple, await codeTo(portal, holder.email, since));
  await expect(simple).toHaveURL("/pregled");
  await simple.goto(PAGE);
  await expect(simple.locator("noscript p")).toHaveText(words.withoutScript);
  await expect(addButton(simple)).toBeHidden();
  await simple.getByRole("button", { name: "Ukloni ključ: moj telefon" }).click();
  await expect(simple.getByText(words.done.removed)).toBeVisible();
  await plain.close();
});

/** The addresses of the scripts that the page has loaded. */
async function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.includes(".js")),
  );
}
