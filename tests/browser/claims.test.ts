import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { giveClaims } from "./claims-of";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { signIn } from "./signing-in";

const LISTS = ["/stete", "/zdravlje"];

test.describe("claims and authorisations in every state", () => {
  test.slow();

  let paths: string[];
  test.beforeEach(async ({ page, portal, holder }) => {
    await giveClaims(portal, holder);
    await signIn(page, portal, holder);
    paths = [...LISTS, ...(await ownPages(page))];
    expect(paths.length).toBeGreaterThan(20);
  });

  test("give axe nothing to find, also in the dark", async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      await expectAccessible(page, path);
    }
  });

  test("fit narrow screens and large text", async ({ page }) => {
    await expectToFit(page, paths);
  });
});

/** Where the lists lead to, without the pages on which something is asked for. */
async function ownPages(page: Page): Promise<string[]> {
  const found = new Set<string>();
  for (const path of LISTS) {
    await page.goto(path);
    const links = page.locator(".rows h3 a");
    for (const link of await links.all()) found.add((await link.getAttribute("href")) ?? "");
  }
  return [...found].filter((path) => /^\/(stete|zdravlje\/autorizacije)\/.*\d/.test(path));
}
