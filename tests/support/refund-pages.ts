import { sr } from "#lib/texts/sr";
import { addDocuments, begin, saveSteps } from "./asking-pages";
import type { Browser } from "./browser";
import type { Page } from "./page";

export const REFUND = "/zdravlje/refundacija";

/** What somebody with one health policy answers, step by step. */
export const REFUND_ANSWERS = [
  { refundService: "medicines" },
  { serviceDay: "5.11.2026", serviceName: "Lekovi", institution: "Apoteka Primer, Beograd" },
  { claimedAmount: "1.250,00" },
  { bankAccount: "999-4600001-47" },
];

/** A refund with everything in it, on the page where it is checked. */
export async function refundToCheck(browser: Browser): Promise<Page> {
  const documents = await saveSteps(browser, await begin(browser, REFUND), REFUND_ANSWERS);
  await addDocuments(browser, documents, ["prescription", "fiscal-receipt"]);
  return browser.get(`${REFUND}/provera`);
}

/** "Pošalji zahtev", with the consent; the answer is not followed. */
export function sendRefund(browser: Browser, check: Page): Promise<Page> {
  const { send } = sr.requests.journeys["medical-refund"];
  return browser.submit(check.formWith(send), { consent: "da" });
}
