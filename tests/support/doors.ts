import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { solveAltcha } from "./altcha";
import { type Browser, newBrowser, type Typed } from "./browser";
import { eventually, type Mail, mailsTo, waitForMail } from "./mailbox";
import type { Page } from "./page";
import type { Portal } from "./server";

export interface Account {
  username: string;
  password: string;
  email: string;
}

/** What a client types at registration. */
export interface RegistrationDetails extends Account {
  jmbg: string;
  policyNumber: string;
}

export const PASSWORD = "zeleni bicikl na tavanu";

/** Petar by his policy with the address on file, unless told otherwise. */
export function detailsOf(changed: Partial<RegistrationDetails> = {}): RegistrationDetails {
  const { jmbg, policyNumber, email } = SAMPLE_CLIENTS.petar;
  return { jmbg, policyNumber, email, username: "petar", password: PASSWORD, ...changed };
}

/** Fills in the registration form and sends it, with the human check solved; the answer is not followed. */
export async function register(
  portal: Portal,
  browser: Browser,
  details: RegistrationDetails,
  typed: Typed = {},
): Promise<Page> {
  const page = await browser.get("/registracija");
  const human = "altcha" in typed || "g-recaptcha-response" in typed ? {} : await humanAnswer(portal);
  return browser.submit(page.form(), { ...details, privacyNotice: "da", ...human, ...typed });
}

/** What the widget of the human check posts; a new one each time. */
export async function humanAnswer(portal: Portal): Promise<{ altcha: string }> {
  const task = await fetch(`${portal.url}/api/human-check`);
  return { altcha: await solveAltcha(await task.text()) };
}

/** Registers and waits for the letter about it: an account that can sign in, under the username it got. */
export async function openAccount(
  portal: Portal,
  changed: Partial<RegistrationDetails> = {},
): Promise<Account> {
  const details = detailsOf(changed);
  const after = new Date();
  const answer = await register(portal, newBrowser(portal), details);
  if (answer.location !== "/registracija/poslato")
    throw new Error(`Registration was refused: ${[...answer.summary, answer.status]}`);
  const mail = await waitForMail(portal, details.email, { kind: "account-opened", after });
  return { username: usernameFrom(mail), password: details.password, email: details.email };
}

/** The username a letter gives, on a line of its own. */
export function usernameFrom(mail: { text: string }): string {
  const username = /korisničko ime je:\s+(\S+)/i.exec(mail.text)?.[1];
  if (!username) throw new Error(`No username in: ${mail.text}`);
  return username;
}

export function codeFrom(mail: { subject: string }): string {
  const code = /^\d{6}(?= )/.exec(mail.subject)?.[0];
  if (!code) throw new Error(`No code in "${mail.subject}"`);
  return code;
}

/** A wrong code of the right form. */
export function otherThan(code: string, by = 1): string {
  return String((Number(code) + by) % 1_000_000).padStart(6, "0");
}

/** First step: the answer to username and password is not followed. */
export async function givePassword(
  browser: Browser,
  { username, password }: Pick<Account, "username" | "password">,
  path = "/prijava",
): Promise<Page> {
  const page = await browser.get(path);
  return browser.submit(page.form(), { username, password });
}

/** First step with the right password, and the code that was mailed for it. */
export async function askForCode(
  portal: Portal,
  browser: Browser,
  account: Account,
  path?: string,
): Promise<{ page: Page; mail: Mail; code: string }> {
  const answer = await givePassword(browser, account, path);
  if (answer.location !== "/prijava/kod") throw new Error(`Password step refused: ${answer.summary}`);
  const page = await browser.follow(answer);
  const mail = await newestCodeMail(portal, account.email);
  return { page, mail, code: codeFrom(mail) };
}

/** The mail of the code that was written last: that of an earlier sign-in may be handed over only now. */
async function newestCodeMail(portal: Portal, email: string): Promise<Mail> {
  const [letter] = await portal.database<[{ id: string }]>`
    select id from outbox where kind = 'one-time-code' and recipient = ${email} order by created_at desc limit 1`;
  return eventually(`the code mailed to ${email}`, async () =>
    (await mailsTo(portal, email)).find(({ id }) => id === letter.id),
  );
}

/** Second step: the answer is not followed. */
export async function typeCode(browser: Browser, page: Page, code: string): Promise<Page> {
  return browser.submit(page.form("form:has(input[name=code])"), { code });
}

/** Both steps: the browser is signed in and sees the page the client wanted. */
export async function signIn(
  portal: Portal,
  browser: Browser,
  account: Account,
  path?: string,
): Promise<Page> {
  const { page, code } = await askForCode(portal, browser, account, path);
  return browser.follow(await typeCode(browser, page, code));
}

/** A new browser, signed in. */
export async function signedInBrowser(portal: Portal, account: Account): Promise<Browser> {
  const browser = newBrowser(portal);
  const page = await signIn(portal, browser, account);
  if (page.status !== 200 || page.path !== "/pregled") throw new Error(`Not signed in: ${page.path}`);
  return browser;
}

/** As if nobody had tried anything lately. Truncating waits for what is under way instead of deadlocking with it. */
export async function forgetLimits(portal: Portal): Promise<void> {
  await portal.database`truncate limits`;
}
