import { readQr } from "../support/read-qr";
import { expectAccessible } from "./axe";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { openWholly } from "./places";
import { accountOf } from "./sample-account";
import { signIn } from "./signing-in";

const CARDS = ["/zdravlje/kartica", "/zdravlje/kartica/730000029002"];

test.slow();

test.beforeEach(async ({ page, portal }) => {
  await signIn(page, portal, await accountOf(portal, "vesna"));
});

test("cards are accessible and fit, also in the dark", async ({ page }) => {
  for (const path of CARDS) {
    await openWholly(page, path);
    await expectAccessible(page, path);
  }
  await expectToFit(page, CARDS);
});

test("a scanner reads the number off the screen: in the light, in the dark, on a small telephone, in print", async ({
  page,
}) => {
  for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { media: "print" }] as const) {
    await page.emulateMedia({ media: null, colorScheme: null, ...media });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto("/zdravlje/kartica");
    expect((await readQr(await page.locator(".qr").screenshot())).text).toBe("730000029001");
  }
});

test("the page is an app that can be put on the first screen", async ({ page }) => {
  await page.goto("/zdravlje/kartica");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const { icons } = await (await page.request.get(address ?? "")).json();
  const sizes = await page.evaluate(
    async (addresses: string[]) =>
      Promise.all(
        addresses.map(async (src) => {
          const picture = new Image();
          picture.src = src;
          await picture.decode();
          return `${picture.naturalWidth}x${picture.naturalHeight}`;
        }),
      ),
    icons.map(({ src }: { src: string }) => src),
  );
  expect(sizes).toEqual(icons.map((icon: { sizes: string }) => icon.sizes));
});
