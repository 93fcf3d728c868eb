import type { Page } from "@playwright/test";
import { sr } from "#lib/texts/sr";
import { openAwake } from "./awake";
import { expect, test } from "./fixtures";

const TASKS = "**/api/human-check";

async function sendAtOnce(page: Page): Promise<void> {
  await openAwake(page, "/zaboravljena-lozinka");
  await page.getByLabel("Imejl koji ste nam ranije ostavili").fill("neko@primer.test");
  await page.getByRole("button", { name: "Pošalji novu lozinku" }).click();
}

test("R10: what is sent before the check is done waits for it and then goes out by itself", async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(TASKS, async (route) => {
    await held;
    await route.continue();
  });
  await sendAtOnce(page);
  await expect(page.getByText(sr.humanCheck.waiting)).toBeVisible();
  release();
  await expect(page).toHaveURL("/zaboravljena-lozinka/poslato");
});

test.describe("where the check cannot be fetched", () => {
  test.use({ tolerated: /net::ERR_FAILED|ALTCHA/ });

  test("R10: nothing is sent, words say what to do, and what was typed stays", async ({ page }) => {
    await page.route(TASKS, (route) => route.abort());
    await sendAtOnce(page);
    await expect(page.getByText(sr.humanCheck.failed)).toBeVisible();
    await expect(page).toHaveURL("/zaboravljena-lozinka");
    await expect(page.getByLabel("Imejl koji ste nam ranije ostavili")).toHaveValue("neko@primer.test");
  });
});
