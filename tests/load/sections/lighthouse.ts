import lighthouse from "lighthouse";
import { anyFreePort } from "#db/postgres/free-port";
import type { Bench, Section, SignInWorld } from "../bench";
import { type LoadBrowser, newLoadBrowser } from "../loader/browser";
import { givePassword, type LoadAccount, signIn } from "../loader/sign-in";
import { inRounds } from "../measure/rounds";
import type { Row } from "../measure/row";
import { median } from "../measure/statistics";
import { startChromium } from "../world/browser";

/** How Lighthouse judges the pages on a phone with a slow line. */
export const lighthouseSection: Section = { name: "lighthouse", run };

const CATEGORIES = ["performance", "accessibility", "best-practices"];

/** What of Lighthouse's report goes into the table. */
const FIGURES = {
  performance: { unit: "", reach: { atLeast: 97 } },
  accessibility: { unit: "", reach: { atLeast: 100 } },
  "best-practices": { unit: "", reach: { atLeast: 100 } },
  "largest-contentful-paint": { unit: "ms", reach: { atMost: 1500 } },
  "total-blocking-time": { unit: "ms" },
  "cumulative-layout-shift": { unit: "", reach: { atMost: 0.01 } },
} satisfies Record<string, Pick<Row, "unit" | "reach">>;

type Verdict = Record<string, { value: number; complaints: string[] }>;

async function run(bench: Bench): Promise<Row[]> {
  const world = await bench.signInWorld();
  const port = await anyFreePort();
  const browser = await startChromium(port);
  const rounds = await inRounds("lighthouse", bench.rounds, async () => {
    const verdicts: Record<string, Verdict> = {};
    for (const [path, visitor] of Object.entries(await visitors(world)))
      verdicts[path] = await judge(port, world.portal.url + path, visitor);
    return verdicts;
  });
  await browser.close();
  return Object.keys(rounds[0] ?? {}).flatMap((path) => rowsOf(path, rounds));
}

/** Who sees the pages: a code lives ten minutes, so every round has its own. */
async function visitors({ portal, accounts }: SignInWorld): Promise<Record<string, LoadBrowser>> {
  const [client, asked] = accounts as [LoadAccount, LoadAccount];
  const stranger = newLoadBrowser(portal.url);
  const halfway = newLoadBrowser(portal.url);
  await givePassword(halfway, asked);
  const signedIn = newLoadBrowser(portal.url);
  await signIn(signedIn, portal.mails, client);
  return {
    "/": stranger,
    "/registracija": stranger,
    "/prijava": stranger,
    "/prijava/kod": halfway,
    "/pregled": signedIn,
  };
}

async function judge(port: number, url: string, { cookies }: LoadBrowser): Promise<Verdict> {
  const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
  const result = await lighthouse(url, {
    port,
    logLevel: "error",
    onlyCategories: CATEGORIES,
    ...(cookie && { extraHeaders: { Cookie: cookie } }),
  });
  if (!result) throw new Error(`Lighthouse did not judge ${url}`);
  const { categories, audits, finalDisplayedUrl } = result.lhr;
  if (finalDisplayedUrl !== url) throw new Error(`Lighthouse was led from ${url} to ${finalDisplayedUrl}`);
  const value = (name: string) => {
    const score = categories[name]?.score;
    return score == null ? (audits[name]?.numericValue ?? Number.NaN) : Math.round(score * 100);
  };
  const complaints = (name: string) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id);
  const names = Object.keys(FIGURES);
  return Object.fromEntries(
    names.map((name) => [name, { value: value(name), complaints: complaints(name) }]),
  );
}

function rowsOf(path: string, rounds: Record<string, Verdict>[]): Row[] {
  return Object.entries(FIGURES).map(([name, judged]) => {
    const found = rounds.flatMap((round) => round[path]?.[name] ?? []);
    return {
      measure: `${path}: ${name}`,
      figure: median(found.map(({ value }) => value)),
      note: [...new Set(found.flatMap(({ complaints }) => complaints))].join(", "),
      ...judged,
    };
  });
}
