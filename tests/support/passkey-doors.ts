import { sr } from "#lib/texts/sr";
import { type Asked, type Authenticator, newAuthenticator } from "./authenticator";
import { type Browser, newBrowser, type Typed } from "./browser";
import { type Account, askForCode, signedInBrowser } from "./doors";
import type { Page } from "./page";
import type { Portal } from "./server";

const { passkeys: words } = sr;

export const PASSKEYS_PAGE = "/nalog/pristupni-kljucevi";

/** What the page was told to have signed: it travels with the state of its form. */
export function askedOn(page: Page): Asked & Record<string, unknown> {
  const [, state = ""] =
    page.root
      .querySelectorAll("input[name^=$ACTION_]")
      .map((input): [string, string] => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""])
      .find(([, value]) => value.includes('"toSign"')) ?? [];
  if (!state) throw new Error(`${page.path} asks for no signature: ${noticesOn(page)}`);
  const held = (JSON.parse(state) as { toSign?: Asked & Record<string, unknown> }[]).find(
    (one) => one.toSign,
  );
  if (!held?.toSign) throw new Error("Nothing is asked to be signed");
  return held.toSign;
}

/** What the page says next to the button. */
export function noticesOn(page: Page): string {
  return page.root
    .querySelectorAll("[role=alert]")
    .map((alert) => alert.textContent.trim())
    .join(" ");
}

/** Sends the form with that button for what is to be signed. */
export async function ask(browser: Browser, page: Page, button: string, typed: Typed = {}): Promise<Page> {
  return browser.submit(page.formWith(button), { answer: "", ...typed });
}

/** Opens the page of passkeys and asks for what a new one is to be made of. */
export async function askToAdd(browser: Browser, keyName = ""): Promise<Page> {
  return ask(browser, await browser.get(PASSKEYS_PAGE), words.add.submit, { keyName });
}

export async function answerAdding(browser: Browser, page: Page, answer: string): Promise<Page> {
  return browser.submit(page.formWith(words.add.submit), { answer });
}

/** Adds a passkey in a browser whose session is fresh; the answer is not followed. */
export async function addPasskey(
  browser: Browser,
  authenticator: Authenticator,
  keyName = "moj telefon",
): Promise<Page> {
  const page = await askToAdd(browser, keyName);
  return answerAdding(browser, page, authenticator.register(askedOn(page)));
}

/** All that are in the database, oldest first. */
export async function storedPasskeys(portal: Portal) {
  return portal.database<{ name: string; accountId: string; id: string }[]>`
    select id, name, account_id as "accountId" from passkeys order by created_at`;
}

/** An authenticator whose passkey the account has. */
export async function withPasskey(portal: Portal, account: Account): Promise<Authenticator> {
  const authenticator = newAuthenticator(portal.url);
  const added = await addPasskey(await signedInBrowser(portal, account), authenticator);
  if (added.location !== `${PASSKEYS_PAGE}?uradjeno=dodat`)
    throw new Error(`The passkey was not added: ${noticesOn(added)}`);
  return authenticator;
}

export interface SecondStep {
  browser: Browser;
  /** The page that asks for a signature. */
  page: Page;
  asked: Asked & Record<string, unknown>;
  code: string;
}

/** First step, and the request of a signature in the second one. */
export async function askAtSignIn(
  portal: Portal,
  account: Account,
  browser: Browser = newBrowser(portal),
): Promise<SecondStep> {
  const { page: step, code } = await askForCode(portal, browser, account);
  const page = await ask(browser, step, words.use.submit);
  return { browser, page, asked: askedOn(page), code };
}

/** Answers in the second step; the answer is not followed. */
export async function answerUse(
  { browser, page }: Pick<SecondStep, "browser" | "page">,
  answer: string,
): Promise<Page> {
  return browser.submit(page.formWith(words.use.submit), { answer });
}
