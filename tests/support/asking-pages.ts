import { sr } from "#lib/texts/sr";
import type { Browser, Typed } from "./browser";
import type { Page, PageForm } from "./page";
import { smallPhoto } from "./sample-files";

const { pages, documents } = sr.requests;

/** "Započni" on the start page of a journey, and the page that follows. */
export async function begin(browser: Browser, address: string): Promise<Page> {
  const start = await browser.get(address);
  return browser.follow(await browser.submit(start.formWith(pages.start.begin)));
}

/** Saves the step that is shown with what was typed, and goes on to where that leads. */
export async function saveStep(browser: Browser, page: Page, typed: Typed = {}): Promise<Page> {
  return browser.follow(await browser.submit(page.formWith(pages.save), typed));
}

/** Answers one step after the other. */
export async function saveSteps(browser: Browser, first: Page, typed: readonly Typed[]): Promise<Page> {
  let page = first;
  for (const answers of typed) page = await saveStep(browser, page, answers);
  return page;
}

/** Adds one file to a document by its own form, as without script, and comes back to the step. */
export async function addDocument(browser: Browser, page: Page, slot: string, file?: File): Promise<Page> {
  const prilog = file ?? (await photoFile(`${slot}.jpg`));
  return browser.follow(await browser.submit(formOfSlot(page, slot), { prilog }));
}

/** Adds a photo to each of these documents. */
export async function addDocuments(browser: Browser, first: Page, slots: readonly string[]): Promise<Page> {
  let page = first;
  for (const slot of slots) page = await addDocument(browser, page, slot);
  return page;
}

/** "Ukloni" beside the file of that name. */
export async function removeDocument(browser: Browser, page: Page, name: string): Promise<Page> {
  const label = documents.removeNamed.replace("{name}", name);
  const button = page.root.querySelector(`button[aria-label="${label}"]`);
  const id = button?.closest("form")?.querySelector("input[name=prilog]")?.getAttribute("value");
  const form = formsOf(page).find(({ fields }) => fields.some(([, value]) => value === id));
  if (!id || !form) throw new Error(`${page.path} has no ${name} to remove`);
  return browser.follow(await browser.submit(form));
}

let photos = 0;

/** A photo that is like no other. */
export async function photoFile(name: string): Promise<File> {
  photos += 1;
  return new File([new Uint8Array(await smallPhoto(photos))], name, { type: "image/jpeg" });
}

/** The form that adds a file to a document. */
export function formOfSlot(page: Page, slot: string): PageForm {
  const form = formsOf(page).find(({ fields }) =>
    fields.some(([name, value]) => name === "vrsta" && value === slot),
  );
  if (!form) throw new Error(`${page.path} takes no ${slot}`);
  return form;
}

function formsOf(page: Page): PageForm[] {
  const forms = page.root.querySelectorAll("main form");
  return forms.map((_, place) => page.form(place));
}
