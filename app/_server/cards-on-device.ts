import { mayKeepCards } from "#lib/accounts/cards-on-device";
import { clearBrowserStorage } from "./answer-status";
import { context } from "./context";
import { dropToken, readCardsToken } from "./cookies";

/** Whether this browser keeps cards of that account (docs/decisions/0024). */
export async function keepsCardsOf(accountId: string): Promise<boolean> {
  const token = await readCardsToken();
  return token !== undefined && mayKeepCards(await context(), token, accountId);
}

/** Has the browser forget its cards, also without script. Only in actions, which may drop the cookie. */
export async function forgetCards(): Promise<void> {
  await clearBrowserStorage();
  await dropToken("cards");
}

/** Whoever signs in does not find the cards of whoever used this browser before. */
export async function forgetCardsOfOthers(accountId: string): Promise<void> {
  if ((await readCardsToken()) && !(await keepsCardsOf(accountId))) await forgetCards();
}

/** On a page without a session: has the browser forget cards whose account has another password by now, or is closed. */
export async function forgetOutdatedCards(): Promise<void> {
  const token = await readCardsToken();
  if (token && !(await mayKeepCards(await context(), token))) await clearBrowserStorage();
}
