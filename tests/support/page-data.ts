import type { Browser } from "./browser";
import type { Page } from "./page";

/**
 * A page as the framework's own client fetches it: its data instead of HTML. The first answer only adds the
 * parameter that keeps such answers apart from pages in caches.
 */
export async function pageData(
  browser: Browser,
  path: string,
  headers: Record<string, string> = {},
): Promise<Page> {
  const sent = { headers: { rsc: "1", ...headers } };
  const answer = await browser.get(path, sent);
  const isOnlyMarked = answer.location?.startsWith(`${path}?_rsc`) ?? false;
  return isOnlyMarked && answer.location ? browser.get(answer.location, sent) : answer;
}
