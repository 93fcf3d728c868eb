import { sr } from "#lib/texts/sr";
import { expectAccessible } from "./axe";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { openWholly } from "./places";
import { signIn } from "./signing-in";

const { form } = sr.emailChange;

const OWN_PAGES = [
  "/nalog",
  "/nalog/podaci",
  "/nalog/imejl",
  "/nalog/imejl/kod",
  "/nalog/obavestenja",
  "/nalog/saglasnosti",
  "/nalog/aktivnost",
  "/nalog/kopija-podataka",
  "/nalog/zatvaranje",
];

test.describe("one's account, as its confirmed owner sees it", () => {
  test.slow();

  test.beforeEach(async ({ page, portal, holder }) => {
    await signIn(page, portal, holder);
    await page.goto("/nalog/imejl");
    await page.getByLabel(form.label).fill(`nova.${holder.email}`);
    await page.getByRole("button", { name: form.submit }).click();
    await expect(page).toHaveURL("/nalog/imejl/kod");
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`gives axe nothing to find in the ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const path of OWN_PAGES) {
        await openWholly(page, path);
        await expect(page).toHaveURL(path);
        await expectAccessible(page, `${path} ${colorScheme}`);
      }
    });

  test("fits narrow screens and large text, also while a copy of the data is made", async ({ page }) => {
    await page.goto("/nalog/kopija-podataka");
    await page.getByRole("button", { name: sr.ownData.copy.ask.submit }).click();
    await expect(page.getByRole("heading", { name: /^Kopija (se pravi|je spremna)$/ })).toBeVisible();
    await expectAccessible(page, "a copy that was asked for");
    await expectToFit(page, OWN_PAGES);
  });
});
