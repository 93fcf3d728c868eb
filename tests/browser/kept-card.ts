import type { BrowserContext, Page } from "@playwright/test";
import { sr } from "#lib/texts/sr";
import { whatIsKept } from "./device";
import { expect } from "./fixtures";

export const CARD = "/zdravlje/kartica";
/** Of Vesna and of her child Luka. */
export const NUMBER = "730000029001";
export const CHILD = "730000029002";
export const NOTHING = { databases: [], caches: [], workers: 0 };

const { device } = sr.healthCard;

export async function keep(page: Page): Promise<void> {
  await page.getByRole("button", { name: device.keepMany }).click();
  await expect(page.getByRole("button", { name: device.takeBack })).toBeVisible();
}

export async function openOffline(page: Page, context: BrowserContext, path = CARD): Promise<Page> {
  await page.close();
  await context.setOffline(true);
  const fresh = await context.newPage();
  await fresh.goto(path);
  return fresh;
}

/** As when it ended by itself; what else the browser knows stays. */
export async function forgetSession(page: Page, context: BrowserContext): Promise<void> {
  const isSession = ({ name }: { name: string }) => name.endsWith("portal-sesija");
  const kept = (await context.cookies()).filter((cookie) => !isSession(cookie));
  await context.clearCookies();
  await context.addCookies(kept);
  await page.goto("/");
}

export async function expectNothing(page: Page, context: BrowserContext): Promise<void> {
  await expect.poll(() => whatIsKept(page)).toEqual(NOTHING);
  await context.setOffline(true);
  await expect(page.goto(CARD)).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
}
