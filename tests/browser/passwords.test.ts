import { sr } from "#lib/texts/sr";
import { openAwake } from "./awake";
import { expect, test } from "./fixtures";

test("a password can be shown, is hidden again when sent, and is told how strong it is", async ({ page }) => {
  await openAwake(page, "/registracija");
  const password = page.getByLabel("Lozinka", { exact: true });
  await password.fill("lozinka");
  await expect(page.getByText("Treba još znakova: 3")).toBeVisible();
  await password.fill("lozinka123");
  await expect(page.getByText(sr.password.strength.guessedAtOnce)).toBeVisible();
  await password.fill("kajsija tramvaj oblak");
  await expect(page.getByText(sr.password.strength.strong)).toBeVisible();

  const show = page.getByRole("button", { name: "Prikaži lozinku" });
  await show.click();
  await expect(password).toHaveAttribute("type", "text");
  await page.getByRole("button", { name: "Sakrij lozinku" }).click();
  await expect(password).toHaveAttribute("type", "password");
  await show.click();
  await page.getByRole("button", { name: "KREIRAJ NALOG" }).click();
  await expect(password).toHaveAttribute("type", "password");
});

test("password managers find what they look for", async ({ page }) => {
  await page.goto("/registracija");
  await expect(page.getByLabel("Korisničko ime")).toHaveAttribute("autocomplete", "username");
  await expect(page.getByLabel("Lozinka", { exact: true })).toHaveAttribute("autocomplete", "new-password");
  await page.goto("/prijava");
  await expect(page.getByLabel("Lozinka", { exact: true })).toHaveAttribute(
    "autocomplete",
    "current-password",
  );
});
