import { expect } from "@playwright/test";
import { sr } from "#lib/texts/sr";
import { newAccountHolder } from "./account-holder";
import { blockGoogle, replaceGoogle, TOKEN, testWithGoogle as test } from "./google";
import { letterTo } from "./letters";

test.use({ tolerated: /foreign host: https:\/\/www\.google\.com\/recaptcha\// });

test("R10: Google's check lets through whoever passed it, and its answer is verified once on the server", async ({
  page,
  portal,
  siteverify,
}) => {
  siteverify.issue(TOKEN);
  await replaceGoogle(page);
  const holder = await newAccountHolder(portal);
  const since = new Date();
  await page.goto("/zaboravljeno-korisnicko-ime");
  await page.getByLabel("Imejl koji ste nam ranije ostavili").fill(holder.email);
  await page.getByRole("checkbox", { name: "Nisam robot" }).check();
  await page.getByRole("button", { name: "Pošalji korisničko ime" }).click();
  await expect(page).toHaveURL("/zaboravljeno-korisnicko-ime/poslato");
  const { text } = await letterTo(portal, holder.email, /^Vaše korisničko ime/, since);
  expect(text).toContain(holder.username);
  expect(siteverify.asked.map((question) => question.get("response"))).toEqual([TOKEN]);
});

test("R10: an answer that Google does not know is refused at its field, and the check begins anew", async ({
  page,
}) => {
  await replaceGoogle(page);
  await page.goto("/zaboravljena-lozinka");
  await page.getByLabel("Imejl koji ste nam ranije ostavili").fill("neko@primer.test");
  await page.getByRole("checkbox", { name: "Nisam robot" }).check();
  await page.getByRole("button", { name: "Pošalji novu lozinku" }).click();
  await page.getByRole("link", { name: sr.humanCheck.errors.refused }).click();
  await expect(page.getByRole("checkbox", { name: "Nisam robot" })).toBeFocused();
  await expect(page.getByRole("checkbox", { name: "Nisam robot" })).not.toBeChecked();
  await expect(page.getByLabel("Imejl koji ste nam ranije ostavili")).toHaveValue("neko@primer.test");
});

test.describe("where Google's script is blocked", () => {
  test.use({ tolerated: /foreign host: https:\/\/www\.google\.com\/recaptcha\/|net::ERR_FAILED/ });

  test("R10: words and a phone number stand in the place of the check", async ({ page }) => {
    await blockGoogle(page);
    await page.goto("/registracija");
    await expect(page.getByText(sr.humanCheck.blocked)).toBeVisible();
    expect(sr.humanCheck.blocked).toContain(sr.common.freePhone);
  });
});
