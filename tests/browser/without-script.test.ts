import { sr } from "#lib/texts/sr";
import { smallPhoto } from "../support/sample-files";
import { newAccountHolder } from "./account-holder";
import { expect, test } from "./fixtures";
import { answerUntilDocuments, REFUND } from "./refund-steps";
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

test("without JavaScript a file that was only chosen is told not to be added yet, at its place", async ({
  page,
  portal,
}) => {
  test.slow();
  await signIn(page, portal, await newAccountHolder(portal, { line: "voluntary-health" }));
  await answerUntilDocuments(page, () => page.goto(REFUND));
  const told = (slot: string) =>
    page.locator(".doc", { has: page.locator(`#${slot}`) }).getByText(sr.requests.documents.notAdded);
  await expect(told("fiscal-receipt")).toBeHidden();
  const file = { name: "račun.jpg", mimeType: "image/jpeg", buffer: await smallPhoto(1) };
  await page.locator("#fiscal-receipt").setInputFiles(file);
  await expect(told("fiscal-receipt")).toBeVisible();
  await expect(told("prescription")).toBeHidden();
  await page.getByRole("button", { name: "Dodaj: Fiskalni račun" }).click();
  await expect(page.getByRole("link", { name: file.name })).toBeVisible();
  await expect(told("fiscal-receipt")).toBeHidden();
});
