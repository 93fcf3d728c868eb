import { expect, type Page } from "@playwright/test";
import type { Portal } from "../support/server";
import type { AccountHolder } from "./account-holder";
import { codeTo } from "./letters";

type Credentials = Pick<AccountHolder, "username" | "password" | "email">;

/** Signs in as a person does: password, letter, code. */
export async function signIn(page: Page, portal: Portal, holder: Credentials): Promise<void> {
  const since = new Date();
  await page.goto("/prijava");
  await typePassword(page, holder);
  await typeCode(page, await codeTo(portal, holder.email, since));
  await expect(page).toHaveURL(/\/(pregled|promena-lozinke)$/);
}

export async function typePassword(page: Page, { username, password }: Credentials): Promise<void> {
  await page.getByLabel("Korisničko ime").fill(username);
  await page.getByLabel("Lozinka", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Prijavi se" }).click();
  await expect(page).toHaveURL("/prijava/kod");
}

export async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("Jednokratna lozinka").fill(code);
  await page.getByRole("button", { name: "Prijavi se" }).click();
}
