import type { Page } from "@playwright/test";
import { newAccountHolder } from "./account-holder";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";
import { codeTo } from "./letters";
import { openMenu } from "./menu";
import { MISSING_PAGE, openWholly, PRIVATE_PAGES, PUBLIC_PAGES } from "./places";
import { signIn, typeCode, typePassword } from "./signing-in";

test.describe("axe finds nothing", () => {
  test.use({ tolerated: MISSING_PAGE });
  test.slow();

  test("on any public page", async ({ page }) => {
    for (const path of PUBLIC_PAGES) {
      await openWholly(page, path);
      await expectAccessible(page, path);
    }
  });

  test("on any page behind sign-in, nor in the open menu", async ({ page, portal }) => {
    const declared = await newAccountHolder(portal, { emailOnFile: "ranije@primer.test" });
    await signIn(page, portal, declared);
    for (const path of PRIVATE_PAGES) {
      await openWholly(page, path);
      await expectAccessible(page, path);
    }
    await openMenu(page);
    await expectAccessible(page, "menu");
  });

  test("in the errors of the forms for visitors", async ({ page }) => {
    for (const path of [
      "/registracija",
      "/prijava",
      "/zaboravljeno-korisnicko-ime",
      "/zaboravljena-lozinka",
      "/vracanje-imejla",
    ]) {
      await openWholly(page, path);
      await page.locator("main").getByRole("button").last().click();
      await expect(problems(page)).toBeFocused();
      await expectAccessible(page, `${path} with errors`);
    }
  });

  test("in the step of the code, in the errors behind sign-in, in the warning", async ({
    page,
    portal,
    holder,
  }) => {
    await page.goto("/prijava");
    await typePassword(page, holder);
    await expectAccessible(page, "/prijava/kod");
    await page.getByRole("button", { name: "Prijavi se" }).click();
    await expect(problems(page)).toBeFocused();
    await expectAccessible(page, "/prijava/kod with errors");
    await typeCode(page, await codeTo(portal, holder.email));
    await expect(page).toHaveURL("/pregled");
    await page.goto("/promena-lozinke");
    await page.getByRole("button", { name: "Promeni lozinku" }).click();
    await expect(problems(page)).toBeFocused();
    await expectAccessible(page, "/promena-lozinke with errors");
    await page.clock.install();
    await openWholly(page, "/pregled");
    await page.clock.fastForward("18:30");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.clock.resume();
    await expectAccessible(page, "session warning");
  });
});

/** The framework has an alert of its own, which tells the titles of pages. */
function problems(page: Page) {
  return page.getByRole("alert", { name: "Postoji problem" });
}
