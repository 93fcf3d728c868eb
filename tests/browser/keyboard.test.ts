import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { codeTo } from "./letters";
import { signIn } from "./signing-in";

const MOST_STEPS = 30;

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("The keyboard does not get there");
}

test("the first stop of every page leads past the head, into the content", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Pređi na sadržaj" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "ULOGUJ SE" })).toBeFocused();
});

test("a client signs in and out without a mouse", async ({ page, portal, holder }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const since = new Date();
  await page.goto("/prijava");
  await tabTo(page, page.getByLabel("Korisničko ime"));
  await page.keyboard.type(holder.username);
  await tabTo(page, page.getByLabel("Lozinka", { exact: true }));
  await page.keyboard.type(holder.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/prijava/kod");
  await tabTo(page, page.getByLabel("Jednokratna lozinka"));
  await page.keyboard.type(await codeTo(portal, holder.email, since));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/pregled");
  await tabTo(page, page.getByRole("button", { name: "Odjavi se" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/prijava?razlog=odjava");
});

test("the menu of small screens opens, closes with Esc and gives the focus back", async ({
  page,
  portal,
  holder,
}) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await signIn(page, portal, holder);
  const opener = page.getByRole("button", { name: "Meni", exact: true });
  const account = page.getByRole("link", { name: "Nalog", exact: true });
  await tabTo(page, opener);
  await page.keyboard.press("Enter");
  await expect(account).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(account).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, account);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/nalog");
});
