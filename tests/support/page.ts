import { type HTMLElement, parse } from "node-html-parser";

/** What a form would send if nothing were typed, hidden fields included, and where to. */
export interface PageForm {
  action: string;
  fields: [name: string, value: string][];
}

/** An answer of the portal as a person sees it. */
export interface Page {
  /** Address that answered, without the origin. */
  path: string;
  status: number;
  headers: Headers;
  /** Where a redirect leads, without the origin when it is ours. */
  location: string | null;
  body: string;
  title: string;
  heading: string;
  /** The words of the page as a person reads them. */
  text: string;
  /** What the error summary says, refusal first. */
  summary: string[];
  /** Words at the fields that have an error, by the field's name. */
  fieldErrors: Record<string, string>;
  /** What the fields hold, by name: as they were sent with the page. */
  values: Record<string, string>;
  root: HTMLElement;
  /** A form of the page's main part by its place, or by a selector of the form. */
  form(which?: number | string): PageForm;
  /** The form whose button says so. */
  formWith(button: string): PageForm;
}

/** What stands in `noscript` is there for this browser, the scripts are not. */
const WITHOUT_SCRIPTS = { blockTextElements: { script: false, style: false, pre: true } };

/** Reads an answer; `origin` is the portal's own. */
export function readPage(origin: string, url: string, answer: Response, body: string): Page {
  const root = parse(body, WITHOUT_SCRIPTS);
  const main = root.querySelector("main") ?? root;
  const forms = () => main.querySelectorAll("form");
  const path = pathOf(origin, url);
  return {
    path,
    status: answer.status,
    headers: answer.headers,
    location: locationOf(origin, url, answer),
    body,
    title: words(root.querySelector("title")),
    heading: words(root.querySelector("h1")),
    text: spaced(root.querySelector("body")?.structuredText ?? ""),
    summary: main.querySelectorAll(".summary > p, .summary li").map(words),
    fieldErrors: fieldErrorsOf(main),
    values: Object.fromEntries(forms().flatMap((form) => fieldsOf(form))),
    root,
    form: (which = 0) =>
      formOf(path, typeof which === "number" ? forms()[which] : root.querySelector(which), String(which)),
    formWith: (button) => {
      const says = (form: HTMLElement) =>
        form.querySelectorAll("button").some((one) => words(one) === button);
      return formOf(path, root.querySelectorAll("form").find(says), button);
    },
  };
}

function locationOf(origin: string, url: string, answer: Response): string | null {
  const location = answer.headers.get("location");
  return location === null ? null : pathOf(origin, new URL(location, url).href);
}

function pathOf(origin: string, url: string): string {
  return url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
}

function fieldErrorsOf(main: HTMLElement): Record<string, string> {
  return Object.fromEntries(
    main
      .querySelectorAll("[id$=-greska]")
      .map((error) => [error.id.replace("-greska", ""), words(error).replace(/^(Greška|Грешка): /, "")]),
  );
}

function formOf(path: string, form: HTMLElement | null | undefined, which: string): PageForm {
  if (!form) throw new Error(`${path} has no form "${which}"`);
  return { action: form.getAttribute("action") || path, fields: fieldsOf(form) };
}

function fieldsOf(form: HTMLElement): [string, string][] {
  return form.querySelectorAll("input[name], textarea[name]").flatMap((input): [string, string][] => {
    const name = input.getAttribute("name") ?? "";
    // A browser drops the line break that may stand first.
    if (input.tagName === "TEXTAREA") return [[name, input.textContent.replace(/^\n/, "")]];
    const isTick = /^(checkbox|radio)$/.test(input.getAttribute("type") ?? "");
    if (isTick && !input.hasAttribute("checked")) return [];
    return [[name, input.getAttribute("value") ?? ""]];
  });
}

function words(element: HTMLElement | null): string {
  return spaced(element?.textContent ?? "");
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
