import type { Bench, Section, SignInWorld } from "../bench";
import { type Journey, saturate, type Tally } from "../loader/journey";
import { signInJourney } from "../loader/sign-in";
import { cpuOf, cpuOfFamily, postmasterOf } from "../measure/cpu";
import { errorsRow } from "../measure/errors";
import { type HashFloor, hashFloor } from "../measure/hash-floor";
import { inRounds } from "../measure/rounds";
import type { Row } from "../measure/row";
import { median } from "../measure/statistics";
import { stepRows } from "../measure/steps";

/** Completed sign-ins over what the machine's cores can verify, and what each costs the server. */
export const signInSection: Section = { name: "sign-in", run };

/** Enough to keep the portal busy, fewer than its queue of hashes is long. */
const USERS = 24;

/** Sign-ins before measuring begins: the compiler's work on the first thousand requests is no cost of a sign-in. */
const COLD = 300;
const WARM = 40;

interface Round {
  floor: HashFloor;
  tally: Tally;
  /** Seconds of processor time during the window. */
  cpu: { portal: number; database: number; loader: number };
}

async function run(bench: Bench): Promise<Row[]> {
  const world = await bench.signInWorld();
  const journey = signInJourney(world.portal.url, world.portal.mails, world.accounts);
  const rounds = await inRounds("sign-in", bench.rounds, (round) =>
    measure(world, journey, round === 0 ? COLD : WARM),
  );
  return rowsOf(rounds, world.portal.server.log());
}

async function measure({ portal }: SignInWorld, journey: Journey, warmUp: number): Promise<Round> {
  const floor = await hashFloor(portal.settings, 4);
  const postmaster = await postmasterOf(portal.sql);
  const edges: Round["cpu"][] = [];
  const tally = await saturate(journey, { users: USERS, warmUp, seconds: 10 }, () =>
    edges.push({
      portal: cpuOfFamily(portal.server.pid),
      database: cpuOfFamily(postmaster),
      loader: cpuOf(process.pid),
    }),
  );
  const [before, after] = edges;
  if (!before || !after) throw new Error("The window has no edges");
  const cpu = {
    portal: after.portal - before.portal,
    database: after.database - before.database,
    loader: after.loader - before.loader,
  };
  return { floor, tally, cpu };
}

function rowsOf(rounds: Round[], log: string): Row[] {
  const tallies = rounds.map(({ tally }) => tally);
  const rate = ({ tally }: Round) => tally.completed / tally.seconds;
  const over = (value: (round: Round) => number) => median(rounds.map(value));
  const cost = (who: keyof Round["cpu"]) => (round: Round) => round.cpu[who] / round.tally.completed;
  const hash = { name: "CPU ms of one hash", figure: over(({ floor }) => floor.cpu * 1000) };
  const costRow = (measure: string, who: keyof Round["cpu"]): Row => ({
    measure,
    figure: over((round) => cost(who)(round) * 1000),
    unit: "ms",
    baseline: hash,
    ratio: over((round) => cost(who)(round) / round.floor.cpu),
  });
  return [
    {
      measure: "complete sign-ins",
      figure: over(rate),
      unit: "/s",
      baseline: { name: "Argon2id/s", figure: over(({ floor }) => floor.perSecond) },
      ratio: over((round) => rate(round) / round.floor.perSecond),
      reach: { atLeast: 0.28 },
      details: { rounds: rounds.map((round) => rate(round) / round.floor.perSecond) },
    },
    { ...costRow("portal CPU of a sign-in", "portal"), reach: { atMost: 2.9 } },
    costRow("PostgreSQL CPU of a sign-in", "database"),
    costRow("loader CPU of a sign-in", "loader"),
    errorsRow("errors of sign-ins", tallies, log),
    ...stepRows("at saturation", tallies),
  ];
}
