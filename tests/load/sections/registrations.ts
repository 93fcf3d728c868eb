import { startSiteverifyStandIn } from "../../support/siteverify";
import type { Bench, Section } from "../bench";
import { saturate, type Tally } from "../loader/journey";
import { registrationJourney } from "../loader/registration";
import { errorsRow } from "../measure/errors";
import { type HashFloor, hashFloor } from "../measure/hash-floor";
import { inRounds } from "../measure/rounds";
import type { Row } from "../measure/row";
import { median } from "../measure/statistics";
import { stepRows } from "../measure/steps";
import { emptyDatabase } from "../world/database";
import { type LoadPerson, putPersons } from "../world/people";
import { startLoadPortal } from "../world/portal";

/** Registrations until the letter that the account is open, over what the machine's cores can hash. */
export const registrationsSection: Section = { name: "registrations", run };

/** Most of them wait: the decision falls some time after the answer. */
const USERS = 48;
const COLD = 300;
const WARM = 60;
/** More than a round can register. */
const PEOPLE_A_ROUND = 3_000;

interface Round {
  floor: HashFloor;
  tally: Tally;
}

async function run(bench: Bench): Promise<Row[]> {
  const google = await startSiteverifyStandIn();
  const portal = await startLoadPortal(await emptyDatabase(bench.serverUrl, "bench_registrations"), {
    RECAPTCHA_SITE_KEY: "site-key-of-the-siteverify-stand-in",
    RECAPTCHA_SECRET_KEY: google.secret,
    RECAPTCHA_VERIFY_URL: google.url,
  });
  const people: LoadPerson[] = [];
  const journey = registrationJourney(portal.url, portal.mails, google, people);
  const rounds = await inRounds("registrations", bench.rounds, async (round): Promise<Round> => {
    people.push(...(await putPersons(portal.db, portal.env, round * PEOPLE_A_ROUND, PEOPLE_A_ROUND)));
    await portal.sql`analyze`;
    const floor = await hashFloor(portal.settings, 4);
    const warmUp = round === 0 ? COLD : WARM;
    return { floor, tally: await saturate(journey, { users: USERS, warmUp, seconds: 10 }) };
  });
  await portal.stop();
  await google.stop();
  return rowsOf(rounds, portal.server.log());
}

function rowsOf(rounds: Round[], log: string): Row[] {
  const rate = ({ tally }: Round) => tally.completed / tally.seconds;
  const tallies = rounds.map(({ tally }) => tally);
  return [
    {
      measure: "registrations",
      figure: median(rounds.map(rate)),
      unit: "/s",
      baseline: { name: "Argon2id/s", figure: median(rounds.map(({ floor }) => floor.perSecond)) },
      ratio: median(rounds.map((round) => rate(round) / round.floor.perSecond)),
      reach: { atLeast: 0.55 },
    },
    errorsRow("errors of registrations", tallies, log),
    ...stepRows("at saturation", tallies),
  ];
}
