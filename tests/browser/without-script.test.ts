import { sr } from "#lib/texts/sr";
import { expect, test } from "./fixtures";
import { signIn } from "./signing-in";

test.use({ javaScriptEnabled: false });

test("without JavaScript registration says what needs it and whom to call", async ({ page }) => {
  await page.goto("/registracija");
  // Text locators look past what stands in `noscript`.
  const words = page.locator("noscript p");
  await expect(words).toBeVisible();
  await expect(words).toHaveText(sr.humanCheck.withoutScript);
  await expect(page.getByRole("button", { name: "Prikaži lozinku" })).toHaveCount(0);
});

test("without JavaScript a client signs in, sees the account and signs out", async ({
  page,
  portal,
  holder,
}) => {
  await page.goto("/prijava");
  await page.getByRole("button", { name: "Prijavi se" }).click();
  await expect(page).toHaveTitle(/^Greška: /);
  await expect(page.getByRole("alert", { name: "Postoji problem" })).toBeFocused();
  await signIn(page, portal, holder);
  await page.goto("/nalog");
  await expect(page.getByText(holder.email)).toBeVisible();
  await page.getByRole("button", { name: "Odjavi se sa svih uređaja" }).click();
  await expect(page).toHaveURL("/prijava?razlog=odjava");
});
