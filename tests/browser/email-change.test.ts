import type { Page } from "@playwright/test";
import { sr } from "#lib/texts/sr";
import type { Portal } from "../support/server";
import { openAwake } from "./awake";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";
import { codeTo, letterTo } from "./letters";
import { openWholly } from "./places";
import { signIn } from "./signing-in";

const { form, code, undo, undone, done } = sr.emailChange;

test.slow();

test("an address is changed and taken back, with double clicks and going back between", async ({
  page,
  portal,
  holder,
}) => {
  const to = `nova.${holder.email}`;
  await signIn(page, portal, holder);
  await openAwake(page, "/nalog/imejl");
  await page.getByRole("button", { name: form.submit }).click();
  await expect(page.getByRole("alert", { name: sr.common.problem })).toBeFocused();
  await expectAccessible(page, "/nalog/imejl with errors");
  await changeTo(page, portal, to);
  await page.goBack();
  await page.goBack();
  await page.reload();
  await expect(page).toHaveURL(/\/nalog\/imejl$/);
  await expect(page.getByText(to).first()).toBeVisible();

  const { text } = await letterTo(portal, holder.email, /^Imejl naloga je promenjen/);
  const [secret = ""] = /^[2-9a-z]{6}(-[2-9a-z]{6}){2}$/m.exec(text) ?? [];
  await page.goto("/prijava");
  await page.getByRole("link", { name: sr.signIn.emailTakenAway }).click();
  await expect(page).toHaveURL("/vracanje-imejla");
  await openWholly(page, "/vracanje-imejla");
  await page.getByLabel(undo.username).fill(holder.username);
  await page.getByLabel(undo.code).fill(secret.toUpperCase());
  await page.getByRole("button", { name: undo.submit }).dblclick();
  await expect(page).toHaveURL("/vracanje-imejla/uradjeno");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(undone.title);
  await page.goto("/nalog");
  await expect(page).toHaveURL(/\/prijava\?/);
  await signIn(page, portal, holder);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an address is changed all the same", async ({ page, portal, holder }) => {
    await signIn(page, portal, holder);
    await page.goto("/nalog/imejl");
    await changeTo(page, portal, `nova.${holder.email}`, 1);
    await page.goto("/nalog/podaci");
    await page.getByLabel(sr.ownAccount.personalData.correction.label).fill("Telefon je 064 123 4567.");
    await page.getByRole("button", { name: sr.ownAccount.personalData.correction.submit }).click();
    await expect(page.getByText("u roku od 30 dana")).toBeVisible();
  });
});

/** Without script a second click is a second submission, which the next page would answer. */
async function changeTo(page: Page, portal: Portal, to: string, clickCount = 2): Promise<void> {
  await page.getByLabel(form.label).fill(to);
  await page.getByRole("button", { name: form.submit }).click({ clickCount });
  await expect(page).toHaveURL("/nalog/imejl/kod");
  await page.getByLabel(code.label).fill(await codeTo(portal, to));
  await page.getByRole("button", { name: code.submit }).click({ clickCount });
  await expect(page).toHaveURL("/nalog?uradjeno=imejl");
  await expect(page.getByText(done)).toBeVisible();
}
