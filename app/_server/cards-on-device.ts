import { cardsTokenFor, mayKeepCards } from "#lib/accounts/cards-on-device";
import { clearBrowserStorage } from "./answer-status";
import { context } from "./context";
import { dropToken, keepCardsToken, readCardsToken } from "./cookies";

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

/** Whoever signs in finds their own cards, from now on until this session is ended, and not those of whoever used this browser before. */
export async function takeOverCards(signedIn: { accountId: string; sessionToken: string }): Promise<void> {
  const token = await readCardsToken();
  if (!token) return;
  const renewed = await cardsTokenFor(await context(), token, signedIn);
  if (renewed) await keepCardsToken(renewed.token, renewed.until);
  else await forgetCards();
}

/** On a page without a session: has the browser forget cards that it may keep no more. */
export async function forgetOutdatedCards(): Promise<void> {
  const token = await readCardsToken();
  if (token && !(await mayKeepCards(await context(), token))) await clearBrowserStorage();
}
