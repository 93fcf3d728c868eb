import { randomInt } from "node:crypto";
import { sr } from "#lib/texts/sr";
import type { Browser, Typed } from "./browser";
import type { Page } from "./page";
import { smallPhoto } from "./sample-files";

const { start, save } = sr.requests.pages;
const MOST_PAGES = 20;

/**
 * Goes through a journey page by page, as a client without JavaScript, up to the page on which all is checked; on each
 * page a test may do something of its own first.
 */
export async function answerPages(
  browser: Browser,
  address: string,
  typed: Typed,
  first: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> {
  const beginning = await browser.visit(address);
  let page = await browser.follow(await browser.submit(beginning.formWith(start.begin)));
  for (let pages = 0; !page.path.endsWith("/provera"); pages += 1) {
    if (pages === MOST_PAGES || page.summary.length > 0) throw new Error(`${page.path}: ${page.summary}`);
    await first(page);
    page = await addFiles(browser, page);
    page = await browser.follow(await browser.submit(page.formWith(save), typed));
  }
  return page;
}

/** Sends what was checked; the answer is not followed. */
export function sendChecked(browser: Browser, check: Page): Promise<Page> {
  return browser.submit(check.form("form:has(input[name=revision])"), { consent: "da" });
}

/** Fills in the one page of what belongs to a claim, with a file for each of the documents, and presses its button; the answer is not followed. */
export async function answerAbout(
  browser: Browser,
  address: string,
  typed: Typed,
  button: string,
  documents: readonly string[] = [],
): Promise<Page> {
  const page = await addFiles(browser, await browser.visit(address), documents);
  return browser.submit(page.formWith(button), typed);
}

/** One photo, like no other, for each of these documents, else for every one that the page takes. */
async function addFiles(browser: Browser, page: Page, documents?: readonly string[]): Promise<Page> {
  let after = page;
  const forms = page.root.querySelectorAll("form[action='/prilozi/novi']");
  for (const form of forms) {
    const slot = form.querySelector("input[name=vrsta]")?.getAttribute("value") ?? "";
    if (documents && !documents.includes(slot)) continue;
    const photo = new Uint8Array(await smallPhoto(randomInt(1, 60_000)));
    const file = new File([photo], `${slot}.jpg`, { type: "image/jpeg" });
    const place = `form[action='/prilozi/novi']:has(input[value='${slot}'])`;
    after = await browser.follow(await browser.submit(page.form(place), { prilog: file }));
  }
  return after;
}
