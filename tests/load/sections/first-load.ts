import { brotliCompressSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import { step } from "#db/step";
import type { Bench, Section } from "../bench";
import type { Row } from "../measure/row";
import { bareApplication } from "../world/bare";
import { startChromium } from "../world/browser";
import { startServer } from "../world/server";

/** What a first visit fetches: of one build always the same, so once is enough. */
export const firstLoadSection: Section = { name: "first-load", run };

const PAGES = ["/", "/registracija", "/prijava"];
const KILOBYTE = 1000;

interface Load {
  scripts: number;
  whole: number;
  requests: number;
}

async function run(bench: Bench): Promise<Row[]> {
  const { portal } = await bench.signInWorld();
  const bareServer = await startServer((await bareApplication()).script, "/", () => ({}));
  const browser = await startChromium();
  const rows = await step("first load", async () => {
    const bare = await measure(browser, `${bareServer.url}/`);
    const rowsOfPages = [];
    for (const path of PAGES)
      rowsOfPages.push(...rowsOf(path, await measure(browser, portal.url + path), bare));
    return rowsOfPages;
  });
  await browser.close();
  await bareServer.stop();
  return rows;
}

async function measure(browser: Browser, url: string): Promise<Load> {
  const scripts = (await scriptsOf(url)).map((script) => brotliCompressSync(script).length);
  return { scripts: sum(scripts) / KILOBYTE, ...(await visit(browser, url)) };
}

/** Those that the page's HTML names; browsers of today do not fetch the one for those without modules. */
async function scriptsOf(url: string): Promise<Buffer[]> {
  const html = await (await fetch(url)).text();
  const tags = (html.match(/<script[^>]+>/g) ?? []).filter((tag) => !tag.includes("noModule"));
  const names = new Set(tags.flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []));
  const answers = [...names].map(async (name) => (await fetch(new URL(name, url))).arrayBuffer());
  return (await Promise.all(answers)).map((body) => Buffer.from(body));
}

/** Bodies as they travelled, in a browser that holds nothing yet, until nothing more is fetched. */
async function visit(browser: Browser, url: string): Promise<Omit<Load, "scripts">> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) =>
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
  );
  await page.goto(url, { waitUntil: "networkidle" });
  const whole = sum(await Promise.all(sizes)) / KILOBYTE;
  await context.close();
  return { whole, requests: sizes.length };
}

function rowsOf(path: string, load: Load, bare: Load): Row[] {
  return [
    {
      measure: `JavaScript of ${path}, brotli, more than bare`,
      figure: load.scripts - bare.scripts,
      unit: "kB",
      baseline: { name: "bare Next, kB", figure: bare.scripts },
      reach: { atMost: 5 },
      note: `${load.scripts.toFixed(1)} kB in all`,
    },
    {
      measure: `whole transfer of ${path}, gzip`,
      figure: load.whole,
      unit: "kB",
      baseline: { name: "bare Next, kB", figure: bare.whole },
      reach: { atMost: 200 },
      note: `${load.requests} requests`,
    },
  ];
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
