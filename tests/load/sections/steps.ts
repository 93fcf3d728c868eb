import type { Bench, Section, SignInWorld } from "../bench";
import { arrive, type Journey, saturate, type Tally } from "../loader/journey";
import { signInJourney } from "../loader/sign-in";
import { errorsRow } from "../measure/errors";
import { inRounds } from "../measure/rounds";
import type { Row } from "../measure/row";
import { median, quantile } from "../measure/statistics";
import { stepRows } from "../measure/steps";

/** How long every step of a sign-in takes: alone, near saturation, and at ten arrivals a second. */
export const stepsSection: Section = { name: "steps", run };

const USERS = 24;
const COLD = 300;
const WARM = 20;
const SHARE_OF_SATURATION = 0.8;
const ARRIVALS = 10;

interface Round {
  alone: Tally;
  busy: Tally;
  busyRate: number;
  arriving: Tally;
}

async function run(bench: Bench): Promise<Row[]> {
  const { portal, accounts }: SignInWorld = await bench.signInWorld();
  const journey = signInJourney(portal.url, portal.mails, accounts);
  const rounds = await inRounds("steps", bench.rounds, (round) =>
    measure(journey, round === 0 ? COLD : WARM),
  );
  return rowsOf(rounds, portal.server.log());
}

async function measure(journey: Journey, warmUp: number): Promise<Round> {
  const full = await saturate(journey, { users: USERS, warmUp, seconds: 5 });
  const alone = await saturate(journey, { users: 1, warmUp: 1, seconds: 8 });
  const busyRate = (SHARE_OF_SATURATION * full.completed) / full.seconds;
  const busy = await arrive(journey, { rate: busyRate, seconds: 12 });
  const arriving = await arrive(journey, { rate: ARRIVALS, seconds: 20 });
  return { alone, busy, busyRate, arriving };
}

function rowsOf(rounds: Round[], log: string): Row[] {
  const arriving = rounds.map((round) => round.arriving);
  const tallies = rounds.flatMap(({ alone, busy, arriving }) => [alone, busy, arriving]);
  const busyRate = median(rounds.map((round) => round.busyRate));
  return [
    spreadRow(arriving, busyRate / SHARE_OF_SATURATION),
    errorsRow("errors of all arrivals", tallies, log),
    ...stepRows(
      "alone",
      rounds.map(({ alone }) => alone),
    ),
    ...stepRows(
      `at ${busyRate.toFixed(1)}/s`,
      rounds.map(({ busy }) => busy),
    ),
    ...stepRows(`at ${ARRIVALS}/s`, arriving),
  ];
}

/** Beyond saturation everybody waits ever longer, and alike: then the ratio would flatter. */
function spreadRow(arriving: Tally[], saturation: number): Row {
  const at = (share: number) => arriving.map(({ steps }) => quantile(steps.whole ?? [], share));
  const [p50, p99] = [at(0.5), at(0.99)];
  const isCarried = saturation > ARRIVALS;
  return {
    measure: `sign-in at ${ARRIVALS} arrivals/s, p99`,
    figure: median(p99),
    unit: "ms",
    baseline: { name: "p50, ms", figure: median(p50) },
    ratio: isCarried
      ? median(p99.map((value, round) => value / (p50[round] ?? 1)))
      : Number.POSITIVE_INFINITY,
    reach: { atMost: 2.5 },
    note: isCarried ? "" : `more than the ${saturation.toFixed(1)}/s that get through`,
  };
}
