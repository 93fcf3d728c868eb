import { liveSession } from "#lib/accounts/sessions/live-session";
import type { Context } from "#lib/core/context";
import { storageFor } from "#lib/edges/storage";
import type { Bench, Section, SignInWorld } from "../bench";
import { type LoadBrowser, newLoadBrowser } from "../loader/browser";
import { expect } from "../loader/expect";
import { saturate, type Tally } from "../loader/journey";
import { signIn } from "../loader/sign-in";
import { errorsRow } from "../measure/errors";
import { inRounds } from "../measure/rounds";
import type { Row } from "../measure/row";
import { mean, median } from "../measure/statistics";
import { bareApplication } from "../world/bare";
import { startLoadPortal } from "../world/portal";
import { startServer } from "../world/server";

/** Pages a second beside the least that Next can do, and what the check of the session takes of them. */
export const pagesSection: Section = { name: "pages", run };

const USERS = 8;
const WARM_UP = 400;
const CHECKS = 1_000;

interface Round {
  bare: Tally;
  overview: Tally;
  signInPage: Tally;
  /** Milliseconds. */
  sessionCheck: number;
  emptyStatement: number;
}

async function run(bench: Bench): Promise<Row[]> {
  const { portal: whole, accounts } = await bench.signInWorld();
  // On one core, like the bare application.
  const portal = await startLoadPortal(whole.env.databaseUrl, {}, { everyCore: false });
  const world = { portal, accounts };
  const bare = await startServer((await bareApplication()).script, "/", () => ({}));
  const client = await signedIn(world);
  const bareVisitor = newLoadBrowser(bare.url);
  const stranger = newLoadBrowser(world.portal.url);
  const rounds = await inRounds(
    "pages",
    bench.rounds,
    async (): Promise<Round> => ({
      bare: await ask(bareVisitor, "/"),
      overview: await ask(client, "/pregled"),
      signInPage: await ask(stranger, "/prijava"),
      ...(await checkSessions(world, client)),
    }),
  );
  await Promise.all([bare.stop(), portal.stop()]);
  return rowsOf(rounds);
}

async function signedIn({ portal, accounts }: SignInWorld): Promise<LoadBrowser> {
  const [account] = accounts;
  if (!account) throw new Error("There is no account");
  const browser = newLoadBrowser(portal.url);
  await signIn(browser, portal.mails, account);
  return browser;
}

function ask(browser: LoadBrowser, path: string): Promise<Tally> {
  const journey = async () => void expect(await browser.get(path), 200);
  return saturate(journey, { users: USERS, warmUp: WARM_UP, seconds: 5 });
}

/** One after the other, as the portal asks, beside a statement that does nothing. */
async function checkSessions({ portal }: SignInWorld, { cookies }: LoadBrowser) {
  const token = cookies.get("portal-sesija");
  const ctx: Context = {
    db: portal.db,
    env: portal.env,
    log: { info() {}, warn() {}, error() {} },
    visitor: { address: null, userAgent: "", deviceTokens: [] },
    humanCheck: { verify: async () => "refused" },
    storage: storageFor(portal.env),
    malwareCheck: null,
    requestNumber: "bench",
  };
  if (!(await liveSession(ctx, token))) throw new Error("The session does not live");
  return {
    emptyStatement: await timeOf(() => portal.db.execute("select 1")),
    sessionCheck: await timeOf(() => liveSession(ctx, token)),
  };
}

async function timeOf(work: () => PromiseLike<unknown>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < CHECKS; count += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

function rowsOf(rounds: Round[]): Row[] {
  const rate = ({ completed, seconds }: Tally) => completed / seconds;
  const over = (value: (round: Round) => number) => median(rounds.map(value));
  const bare = { name: "bare Next page/s", figure: over((round) => rate(round.bare)) };
  const pageRow = (measure: string, which: "overview" | "signInPage"): Row => ({
    measure,
    figure: over((round) => rate(round[which])),
    unit: "/s",
    baseline: bare,
    ratio: over((round) => rate(round[which]) / rate(round.bare)),
    note: `mean ${over((round) => mean(round[which].steps.whole ?? [])).toFixed(1)} ms`,
  });
  return [
    { ...pageRow("/pregled with a session", "overview"), reach: { atLeast: 0.6 } },
    pageRow("/prijava", "signInPage"),
    {
      measure: "session check alone",
      figure: over((round) => round.sessionCheck),
      unit: "ms",
      baseline: { name: "select 1, ms", figure: over((round) => round.emptyStatement) },
      ratio: over((round) => round.sessionCheck / round.emptyStatement),
    },
    errorsRow(
      "errors of pages",
      rounds.flatMap(({ bare: first, overview, signInPage }) => [first, overview, signInPage]),
    ),
  ];
}
