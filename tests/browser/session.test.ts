import type { Page } from "@playwright/test";
import { sr } from "#lib/texts/sr";
import type { Portal } from "../support/server";
import type { AccountHolder } from "./account-holder";
import { expect, test } from "./fixtures";
import { openWholly } from "./places";
import { signIn } from "./signing-in";

const MOMENT_OF_WARNING = 18.5 * 60;

test.beforeEach(async ({ page, portal, holder }) => {
  await signIn(page, portal, holder);
  await page.clock.install();
  await openWholly(page, "/pregled");
});

test("S4: two minutes before the idle end the page warns, and one click extends the session", async ({
  page,
  portal,
  holder,
}) => {
  await letPass(page, portal, holder, MOMENT_OF_WARNING);
  const warning = page.getByRole("dialog", { name: "Odjavićemo vas za 2 minuta" });
  await expect(warning).toBeVisible();
  await warning.getByRole("button", { name: "Nastavi" }).click();
  await expect(warning).toBeHidden();
  expect(await secondsIdle(portal, holder)).toBeLessThan(60);
  await letPass(page, portal, holder, 17 * 60);
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.goto("/nalog");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vaš nalog");
});

test("S4: the Esc key extends it too, because nobody is signed out by dismissing a warning", async ({
  page,
  portal,
  holder,
}) => {
  await letPass(page, portal, holder, MOMENT_OF_WARNING);
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(await secondsIdle(portal, holder)).toBeLessThan(60);
});

test("S4: at the idle end the page leads to sign-in, says why, and leads back afterwards", async ({
  page,
  portal,
  holder,
}) => {
  await letPass(page, portal, holder, 20 * 60 + 1);
  await expect(page).toHaveURL("/prijava?razlog=isteklo&nazad=%2Fpregled");
  await expect(page.getByText(sr.signIn.notices.expired)).toBeVisible();
  await page.goto("/pregled");
  await expect(page).toHaveURL(/\/prijava\?/);
});

test("S4: two tabs agree: going on in one goes on in the other", async ({
  page,
  context,
  portal,
  holder,
}) => {
  const other = await context.newPage();
  await openWholly(other, "/nalog");
  await letPass(page, portal, holder, MOMENT_OF_WARNING);
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(other.getByRole("dialog")).toBeVisible();
  await other.getByRole("button", { name: "Nastavi" }).click();
  await expect(other.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("S4: before the end after eight hours the page warns once and promises nothing", async ({
  page,
  portal,
  holder,
}) => {
  await portal.database`
    update sessions set expires = now() + interval '110 seconds'
    where user_id = (select id from accounts where username = ${holder.username})`;
  await openWholly(page, "/nalog");
  await expect(page.getByRole("dialog")).toContainText(sr.account.expiring.finalText);
  await page.getByRole("button", { name: "U redu" }).click();
  await page.clock.fastForward(30_000);
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.clock.fastForward(90_000);
  await expect(page).toHaveURL("/prijava?razlog=isteklo&nazad=%2Fnalog");
});

/** Time goes by in the browser and, for this session, in the database. */
async function letPass(page: Page, portal: Portal, holder: AccountHolder, seconds: number): Promise<void> {
  await portal.database`
    update sessions set last_seen_at = last_seen_at - ${seconds} * interval '1 second'
    where user_id = (select id from accounts where username = ${holder.username})`;
  await page.clock.fastForward(seconds * 1000);
}

async function secondsIdle(portal: Portal, holder: AccountHolder): Promise<number> {
  const [row] = await portal.database<{ idle: number }[]>`
    select extract(epoch from now() - last_seen_at)::int as idle from sessions
    where user_id = (select id from accounts where username = ${holder.username})`;
  return row?.idle ?? Number.POSITIVE_INFINITY;
}
