import { expect, type Page } from "@playwright/test";
import { openAwake } from "./awake";

export const REFUND = "/zdravlje/refundacija";

/** Presses the button that saves a step, and waits for the page that follows. */
export async function saveAndGoTo(page: Page, step: string): Promise<void> {
  await page.getByRole("button", { name: "Sačuvaj i nastavi", exact: true }).click();
  await expect(page).toHaveURL(`${REFUND}/${step}`);
}

/** A refund of medicines, answered as far as its documents. */
export async function answerUntilDocuments(
  page: Page,
  open: (page: Page, path: string) => Promise<unknown> = openAwake,
): Promise<void> {
  await open(page, REFUND);
  await page.getByRole("button", { name: "Započni" }).click();
  await expect(page).toHaveURL(`${REFUND}/usluga`);
  await page.getByText("Kupovina lekova").click();
  await saveAndGoTo(page, "detalji");
  await page.getByLabel("Datum usluge").fill("5.11.2026");
  await page.getByLabel("Naziv usluge").fill("Lekovi");
  await page.getByLabel("Ustanova").fill("Apoteka Primer, Beograd");
  await saveAndGoTo(page, "iznos");
  await page.getByLabel("Iznos u dinarima").fill("1.250,00");
  await saveAndGoTo(page, "racun");
  await page.getByLabel("Broj računa").fill("999-4600001-47");
  await saveAndGoTo(page, "dokumenta");
}
