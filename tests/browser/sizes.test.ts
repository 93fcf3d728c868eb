import { newAccountHolder } from "./account-holder";
import { expectToFit, expectToFitWidth } from "./fit";
import { expect, test } from "./fixtures";
import { MISSING_PAGE, PRIVATE_PAGES, PUBLIC_PAGES } from "./places";
import { signIn } from "./signing-in";

test.use({ tolerated: MISSING_PAGE });
test.slow();

test("every page fits 320 px, and 640 px with text of double size", async ({ page, portal }) => {
  const declared = await newAccountHolder(portal, { emailOnFile: "ranije@primer.test" });
  await expectToFit(page, PUBLIC_PAGES);
  await signIn(page, portal, declared);
  await expectToFit(page, PRIVATE_PAGES);
});

test("a phone that shows everything twice as large scrolls no page sideways", async ({
  page,
  portal,
  holder,
}) => {
  await signIn(page, portal, holder);
  await page.setViewportSize({ width: 180, height: 370 });
  await expectToFitWidth(page, [
    "/",
    "/registracija",
    "/prigovor",
    "/pregled",
    "/polise",
    "/stete/prijava-vozila",
    "/nalog",
  ]);
});

test("with reduced motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of ["/", "/registracija"]) {
    await page.goto(path);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== "none" || !/^(0s(, )?)+$/.test(transitionDuration);
        }).length,
    );
    expect(moving, path).toBe(0);
  }
});
