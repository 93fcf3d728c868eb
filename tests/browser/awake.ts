import { expect, type Page } from "@playwright/test";

/** Opens a page and waits until its scripts run: before, a click is the browser's own, as for those without script. */
export async function openAwake(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expectAwake(page);
}

export async function expectAwake(page: Page): Promise<void> {
  // The framework's own mark, left by the first effect in the page.
  await expect(page.locator("next-route-announcer")).toBeAttached();
}

/** As on a slow line: pages come without their scripts until these are released. */
export async function holdScripts(page: Page): Promise<{ release(): void }> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js*", async (route) => {
    await held;
    await route.fallback();
  });
  return { release };
}
