import { type Page, type PageForm, readPage } from "./page";
import type { Portal } from "./server";

/** What is typed into a form: null leaves a field out, several values send it several times. */
export type Typed = Record<string, TypedValue | null | TypedValue[]>;

/** Bytes are for text that is no proper UTF-8. */
type TypedValue = string | File | Uint8Array<ArrayBuffer>;

interface Sent {
  headers?: Record<string, string>;
}

/** A browser without JavaScript. It follows redirects only when told to. */
export interface Browser {
  cookies: Map<string, string>;
  /** One request. */
  get(path: string, sent?: Sent): Promise<Page>;
  /** Sends a form of a page with what was typed; fields that were not typed keep what the page put there. */
  submit(form: PageForm, typed?: Typed, sent?: Sent): Promise<Page>;
  /** Goes on to where an answer leads. */
  follow(page: Page): Promise<Page>;
  /** `get`, and wherever that leads. */
  visit(path: string): Promise<Page>;
}

interface BrowserSettings {
  /** As the trusted proxy saw it; every browser has its own unless told otherwise. */
  address?: string;
  userAgent?: string;
}

const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

const BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";

const FORM_HEADERS = {
  "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
  "sec-fetch-site": "same-origin",
};

const MOST_REDIRECTS = 5;

let visitors = 0;

export function newBrowser(portal: Pick<Portal, "url">, settings: BrowserSettings = {}): Browser {
  const { address = nextAddress(), userAgent = FIREFOX } = settings;
  const cookies = new Map<string, string>();
  const always = { "user-agent": userAgent, "x-forwarded-for": address, accept: "text/html" };

  async function ask(path: string, request: RequestInit, headers: Record<string, string>): Promise<Page> {
    const url = new URL(path, portal.url).href;
    const sent = { ...always, ...cookieHeader(cookies), ...headers };
    const answer = await fetch(url, { ...request, headers: present(sent), redirect: "manual" });
    keepCookies(cookies, answer);
    return readPage(portal.url, url, answer, await answer.text());
  }

  const browser: Browser = {
    cookies,
    get: (path, { headers = {} } = {}) => ask(path, {}, { "sec-fetch-site": "none", ...headers }),
    submit(form, typed = {}, { headers = {} } = {}) {
      const body = multipart(form, typed);
      const sent = { ...FORM_HEADERS, origin: portal.url, ...headers };
      return ask(form.action, { method: "POST", body }, sent);
    },
    async follow(page) {
      let current = page;
      for (let hops = 0; current.location !== null; hops += 1) {
        if (hops === MOST_REDIRECTS) throw new Error(`${page.path} redirects without end`);
        current = await browser.get(current.location, { headers: { "sec-fetch-site": "same-origin" } });
      }
      return current;
    },
    visit: async (path) => browser.follow(await browser.get(path)),
  };
  return browser;
}

/** An address of the network for documentation and tests, RFC 2544. */
function nextAddress(): string {
  visitors += 1;
  return `198.18.${Math.floor(visitors / 250)}.${(visitors % 250) + 1}`;
}

function multipart(form: PageForm, typed: Typed): Blob {
  const kept = form.fields.filter(([name]) => !(name in typed));
  const given = Object.entries(typed).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one): [string, TypedValue] => [name, one]),
  );
  const parts = [...kept, ...given].flatMap(([name, value]) => part(name, value));
  return new Blob([...parts, `--${BOUNDARY}--\r\n`]);
}

function part(name: string, value: TypedValue): BlobPart[] {
  const file = value instanceof File ? `; filename="${value.name}"\r\nContent-Type: ${value.type}` : "";
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`;
  return [head, value, "\r\n"];
}

function cookieHeader(cookies: Map<string, string>): Record<string, string> {
  if (cookies.size === 0) return {};
  return { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
}

/** An empty value stands for a header that is not sent. */
function present(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
}

function keepCookies(cookies: Map<string, string>, answer: Response): void {
  for (const line of answer.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const isGone = /; *max-age=0(;|$)/i.test(line) || /; *expires=[^;]*1970/i.test(line);
    if (isGone) cookies.delete(name);
    else cookies.set(name, value);
  }
}
