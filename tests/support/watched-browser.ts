import { type Browser, newBrowser } from "./browser";
import type { Page } from "./page";
import type { Portal } from "./server";

/** A browser whose every answer is kept, for what must stand in none of them. */
export function watchedBrowser(portal: Portal, seen: Page[]): Browser {
  const browser = newBrowser(portal);
  const { get, submit } = browser;
  const keep = async (answer: Promise<Page>) => {
    const page = await answer;
    seen.push(page);
    return page;
  };
  browser.get = (...asked) => keep(get(...asked));
  browser.submit = (...sent) => keep(submit(...sent));
  return browser;
}
