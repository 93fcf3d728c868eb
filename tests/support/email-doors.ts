import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser, type Typed } from "./browser";
import { codeFrom, humanAnswer } from "./doors";
import { type Mail, waitForMail } from "./mailbox";
import type { Page } from "./page";
import { temporaryPasswordFrom } from "./recovery-doors";
import type { Portal } from "./server";

const { form, code } = sr.emailChange;

/** Types the new address; the page on which its code is typed. */
export async function askForEmail(browser: Browser, email: string): Promise<Page> {
  const page = await browser.get("/nalog/imejl");
  return browser.follow(await browser.submit(page.formWith(form.submit), { newEmail: email }));
}

/** The whole change; answers with the page where it led and the letter to the old address. */
export async function changeEmail(portal: Portal, browser: Browser, change: { from: string; to: string }) {
  const after = new Date();
  const page = await askForEmail(browser, change.to);
  const mail = await waitForMail(portal, change.to, { kind: "one-time-code", after });
  const answer = await browser.submit(page.formWith(code.submit), { code: codeFrom(mail) });
  const undo = await waitForMail(portal, change.from, { kind: "email-undo", after });
  return { page: await browser.follow(answer), undo };
}

/** The code of a letter to the old address; it looks like a temporary password. */
export function undoCodeFrom(mail: Pick<Mail, "text">): string {
  return temporaryPasswordFrom(mail);
}

/** Sends the public form that takes a change back, with the human check solved; the answer is not followed. */
export async function undoEmail(
  portal: Portal,
  typed: Typed,
  browser: Browser = newBrowser(portal),
): Promise<Page> {
  const page = await browser.get("/vracanje-imejla");
  const human = "altcha" in typed ? {} : await humanAnswer(portal);
  return browser.submit(page.form(), { ...human, ...typed });
}
