import { type Browser, newBrowser, type Typed } from "./browser";
import { type Account, askForCode, humanAnswer, typeCode } from "./doors";
import { type Mail, settled, waitForMail } from "./mailbox";
import type { Page } from "./page";
import type { Portal } from "./server";

const FORMS = { username: "/zaboravljeno-korisnicko-ime", password: "/zaboravljena-lozinka" } as const;

/** Sends one of the two recovery forms, with the human check solved unless its answer is typed too; the answer is not followed. */
export async function recover(
  portal: Portal,
  wanted: keyof typeof FORMS,
  typed: Typed,
  browser: Browser = newBrowser(portal),
): Promise<Page> {
  const page = await browser.get(FORMS[wanted]);
  const human = "altcha" in typed ? {} : await humanAnswer(portal);
  return browser.submit(page.form(), { ...human, ...typed });
}

/** Asks for a new password by the account's address and reads the temporary one from the letter that names this account. */
export async function mailedPassword(
  portal: Portal,
  { email, username }: Pick<Account, "email" | "username">,
): Promise<string> {
  const after = new Date();
  await recover(portal, "password", { email });
  const mail = await waitForMail(portal, email, {
    kind: "temporary-password",
    text: `korisničko ime ${username},`,
    after,
  });
  await settled(portal);
  return temporaryPasswordFrom(mail);
}

/** The temporary password stands alone on a line, in groups. */
export function temporaryPasswordFrom(mail: Pick<Mail, "text">): string {
  const password = /^[2-9a-hjkmnp-z]{6}(-[2-9a-hjkmnp-z]{6}){2}$/m.exec(mail.text)?.[0];
  if (!password) throw new Error(`No temporary password in: ${mail.text}`);
  return password;
}

/** Signs in with a temporary password, code included: a browser that stands before choosing a new password. */
export async function signInToChoose(
  portal: Portal,
  account: Account,
  temporary: string,
): Promise<{ browser: Browser; page: Page }> {
  const browser = newBrowser(portal);
  const { page, code } = await askForCode(portal, browser, { ...account, password: temporary });
  return { browser, page: await browser.follow(await typeCode(browser, page, code)) };
}

/** The limits of everything and everybody, as after a quiet day. */
export async function forgetLimits(portal: Portal): Promise<void> {
  await portal.database`delete from limits`;
}
