import { sr } from "#lib/texts/sr";
import { expect, test } from "./fixtures";
import { openMenu } from "./menu";
import { signIn, typePassword } from "./signing-in";

test("reloading keeps every step where it is", async ({ page, holder }) => {
  await page.goto("/prijava");
  await typePassword(page, holder);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Unesite jednokratnu lozinku");
  await page.getByRole("button", { name: "Prijavi se" }).click();
  await expect(page.getByRole("alert", { name: "Postoji problem" })).toBeFocused();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Unesite jednokratnu lozinku");
  await page.goto("/registracija/poslato");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Proverite imejl");
});

test("going back from the code begins the sign-in anew", async ({ page, holder }) => {
  await page.goto("/prijava");
  await typePassword(page, holder);
  await page.goBack();
  await expect(page).toHaveURL("/prijava");
  await typePassword(page, holder);
});

test("going back after signing in says that the code was used and leaves the client signed in", async ({
  page,
  portal,
  holder,
}) => {
  await signIn(page, portal, holder);
  await page.goto("/prijava/kod");
  await expect(page).toHaveURL("/prijava?razlog=ponovo");
  await expect(page.getByText(sr.signIn.notices.startAgain)).toBeVisible();
  await page.goto("/pregled");
  await expect(page.getByText("Vesna Ilić,")).toBeVisible();
});

test("S8: going back after signing out shows nothing of the client", async ({ page, portal, holder }) => {
  await signIn(page, portal, holder);
  await page.goto("/nalog");
  await openMenu(page);
  await page.getByRole("button", { name: "Odjavi se", exact: true }).click();
  await expect(page).toHaveURL("/prijava?razlog=odjava");
  await page.goBack();
  await page.reload();
  await expect(page).toHaveURL(/\/prijava\?/);
  await expect(page.getByText("Vesna Ilić")).toHaveCount(0);
});
