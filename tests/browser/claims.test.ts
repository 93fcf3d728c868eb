import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { giveClaims } from "./claims-of";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { openWholly } from "./places";
import { signIn } from "./signing-in";

const LISTS = ["/stete", "/zdravlje"];

test.slow();

test("claims and authorisations in every state are accessible and fit, also in the dark", async ({
  page,
  portal,
  holder,
}) => {
  await giveClaims(portal, holder);
  await signIn(page, portal, holder);
  const paths = [...LISTS, ...(await ownPages(page))];
  expect(paths.length).toBeGreaterThan(20);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of paths) {
      await openWholly(page, path);
      await expectAccessible(page, `${path} ${colorScheme}`);
    }
  }
  await expectToFit(page, paths);
});

/** The pages that the lists lead to, without those on which something is asked for. */
async function ownPages(page: Page): Promise<string[]> {
  const found = new Set<string>();
  for (const path of LISTS) {
    await page.goto(path);
    for (const link of await page.locator(".rows h3 a").all())
      found.add((await link.getAttribute("href")) ?? "");
  }
  return [...found].filter(
    (path) => /^\/(stete|zdravlje\/autorizacije)\/.*-/.test(path) && !/prijava/.test(path),
  );
}
