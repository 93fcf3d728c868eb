import { openAccount } from "../support/doors";
import { expectAccessible } from "./axe";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { openWholly } from "./places";
import { accountOf } from "./sample-account";
import { signIn } from "./signing-in";

const PETAR = ["/pregled", "/polise", "/polise?prikaz=sve&trazi=nigde", "/polise/8100026084517"];

test.slow();

test("overview and policies are accessible and fit, also in the dark", async ({ page, portal }) => {
  await signIn(page, portal, await openAccount(portal));
  for (const path of PETAR) {
    await openWholly(page, path);
    await expectAccessible(page, path);
  }
  await expectToFit(page, PETAR);
});

test("a health card at a glance is accessible and fits, also in the dark", async ({ page, portal }) => {
  await signIn(page, portal, await accountOf(portal, "mila"));
  const pages = ["/pregled", "/polise/7300000000011"];
  for (const path of pages) {
    await openWholly(page, path);
    await expectAccessible(page, path);
  }
  await expectToFit(page, pages);
});

test("a paper is saved by one press, and the page stays where it is", async ({ page, portal, holder }) => {
  await signIn(page, portal, holder);
  await page.goto(`/polise/${holder.policyNumber}`);
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Potvrda o polisi" }).click();
  expect((await saving).suggestedFilename()).toBe(`Potvrda o polisi ${holder.policyNumber}.pdf`);
  await expect(page).toHaveURL(`/polise/${holder.policyNumber}`);
});
