import { type Answer, type LoadBrowser, newLoadBrowser } from "./browser";
import { expect } from "./expect";
import type { Journey, Timed } from "./journey";
import type { MailStandIn } from "./mail-stand-in";

/** What a client of the bench signs in with. */
export interface LoadAccount {
  username: string;
  email: string;
}

export const PASSWORD = "zeleni bicikl na tavanu";

/**
 * Complete sign-ins, one account after the other, each from its own browser, which the portal knows from the last
 * sign-in and whose session is over: how clients come back.
 */
export function signInJourney(origin: string, mails: MailStandIn, accounts: LoadAccount[]): Journey {
  const free = accounts.map((account) => ({ account, cookies: new Map<string, string>() }));
  return async (timed) => {
    const client = free.shift();
    if (!client) throw new Error("more sign-ins at once than accounts");
    try {
      const browser = newLoadBrowser(origin, client.cookies);
      forgetSession(browser);
      await signIn(browser, mails, client.account, timed);
    } finally {
      free.push(client);
    }
  };
}

/** Page, password, page of the code, the mail, code, first page. */
export async function signIn(
  browser: LoadBrowser,
  mails: MailStandIn,
  account: LoadAccount,
  timed: Timed = untimed,
): Promise<Answer> {
  const letter = mails.expect(account.email, /^\d{6} /);
  await givePassword(browser, account, timed);
  const [page, subject] = await Promise.all([
    timed("GET /prijava/kod", () => browser.get("/prijava/kod")),
    timed("mail", () => letter),
  ]);
  expect(page, 200);
  const code = subject.slice(0, 6);
  const answer = await timed("POST code", () => browser.submit("/prijava/kod", page, { code }));
  expect(answer, "/pregled");
  return expect(await timed("GET /pregled", () => browser.get("/pregled")), 200);
}

/** The first step: the browser may now type the code. */
export async function givePassword(
  browser: LoadBrowser,
  { username }: LoadAccount,
  timed: Timed = untimed,
): Promise<void> {
  const page = expect(await timed("GET /prijava", () => browser.get("/prijava")), 200);
  const typed = { username, password: PASSWORD };
  expect(await timed("POST password", () => browser.submit("/prijava", page, typed)), "/prijava/kod");
}

const untimed: Timed = (_, work) => work();

function forgetSession({ cookies }: LoadBrowser): void {
  for (const name of cookies.keys()) if (name.endsWith("portal-sesija")) cookies.delete(name);
}
