import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { formBody, readForm } from "./form";

export interface Answer {
  status: number;
  /** Where a redirect leads, without the origin. */
  location: string;
  body: string;
}

/** A browser without JavaScript, as cheap as can be: the loader shares the cores with the portal. */
export interface LoadBrowser {
  cookies: Map<string, string>;
  get(path: string): Promise<Answer>;
  /** Sends the form of a page's main part with what was typed. */
  submit(path: string, page: Answer, typed: Record<string, string>): Promise<Answer>;
}

const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
const BOUNDARY = "----geckoformboundary7f3a9c51d20b";

/** Connections stay open as those of a proxy in front do. */
const agent = new Agent({ keepAlive: true });

let visitors = 0;

export function newLoadBrowser(origin: string, cookies = new Map<string, string>()): LoadBrowser {
  const { hostname, port, host } = new URL(origin);
  const always = { host, "user-agent": FIREFOX, accept: "text/html", "x-forwarded-for": nextAddress() };

  async function ask(method: string, path: string, headers: Record<string, string>, body?: string) {
    const cookie = cookies.size > 0 ? { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") } : {};
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request(
        { hostname, port, agent, method, path, headers: { ...always, ...cookie, ...headers } },
        resolve,
      );
      sent.once("error", reject);
      sent.end(body);
    });
    keepCookies(cookies, answer.headers["set-cookie"] ?? []);
    const location = (answer.headers.location ?? "").replace(origin, "");
    return { status: answer.statusCode ?? 0, location, body: await text(answer) };
  }

  return {
    cookies,
    get: (path) => ask("GET", path, { "sec-fetch-site": "same-origin" }),
    submit(path, page, typed) {
      const body = formBody(BOUNDARY, readForm(page.body), typed);
      const headers = {
        origin,
        "sec-fetch-site": "same-origin",
        "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
        "content-length": String(Buffer.byteLength(body)),
      };
      return ask("POST", path, headers, body);
    },
  };
}

/** Of the network for benchmarks, RFC 2544, going on into 10.0.0.0/8: no two visitors share one. */
function nextAddress(): string {
  visitors += 1;
  const [high, middle, low] = [(visitors >> 16) & 255, (visitors >> 8) & 255, visitors & 255];
  return high === 0 ? `198.18.${middle}.${low}` : `10.${high}.${middle}.${low}`;
}

function keepCookies(cookies: Map<string, string>, lines: string[]): void {
  for (const line of lines) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === "" || /max-age=0(;|$)/i.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }
}
