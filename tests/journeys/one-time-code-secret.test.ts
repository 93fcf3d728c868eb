import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { type Browser, newBrowser } from "../support/browser";
import { dump, withoutFractions } from "../support/database-dump";
import { type Account, askForCode, openAccount, otherThan, typeCode } from "../support/doors";
import { settled } from "../support/mailbox";
import type { Page } from "../support/page";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
let account: Account;
beforeAll(async () => {
  portal = await startPortal();
  account = await openAccount(portal);
});
afterAll(() => portal?.stop());

/** A browser that remembers every answer it got. */
function witness(): Browser & { seen: Page[] } {
  const browser = newBrowser(portal);
  const seen: Page[] = [];
  const noting = async (answer: Promise<Page>) => {
    seen.push(await answer);
    return answer;
  };
  return {
    ...browser,
    seen,
    get: (...asked) => noting(browser.get(...asked)),
    submit: (...sent) => noting(browser.submit(...sent)),
    follow: (page) => noting(browser.follow(page)),
  };
}

/** On its own: six digits inside a hash are a coincidence. */
const standsIn = (text: string, code: string) => new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(text);

describe("O8: the code", () => {
  it("is in no answer, header, address, log line or row of the database", async () => {
    const browser = witness();
    const { page, code } = await askForCode(portal, browser, account);
    await settled(portal);
    expect(standsIn(withoutFractions(await dump(portal.database)), code)).toBe(false);
    const wrong = otherThan(code);
    await typeCode(browser, page, wrong);
    await browser.follow(await typeCode(browser, page, code));
    await browser.get("/nalog");
    for (const answer of browser.seen) {
      const everything = [answer.body, answer.path, ...[...answer.headers].flat()].join("\n");
      expect(standsIn(everything, code), answer.path).toBe(false);
      expect(standsIn(everything, wrong), answer.path).toBe(false);
    }
    expect(browser.seen.at(-1)?.text).toContain("Petar Petrović");
    expect(standsIn(portal.log(), code)).toBe(false);
    expect(standsIn(withoutFractions(await dump(portal.database)), code)).toBe(false);
  });

  it("neither are the password and the JMBG", async () => {
    const rows = await dump(portal.database);
    expect(rows).toContain(account.username);
    for (const secret of [account.password, SAMPLE_CLIENTS.petar.jmbg]) {
      expect(rows).not.toContain(secret);
      expect(portal.log()).not.toContain(secret);
    }
  });
});
