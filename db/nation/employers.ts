import { iso } from "./calendar";
import type { Chance } from "./chance";
import type { Member } from "./person";
import type { NextNumber } from "./policies";
import { type Sent, sent } from "./record";
import { type Term, termFields, termOf } from "./term";

const LARGEST = 8_000;
const YEAR = 365;

/** Of a hundred grown-ups of working age, those insured by their employer. */
const SHARE = 11;

/** Employers with a group health policy. One takes people on until it is full; then comes the next. */
export function employers(chance: Chance, nextNumber: NextNumber) {
  let staff: string[] = [];
  let room = sizeOf(chance);
  return {
    /** What follows from asking this grown-up: nothing, or the policy of an employer that is now full. */
    *hire({ id, age }: Member): Generator<Sent> {
      if (age > 64 || !chance.inHundred(SHARE)) return;
      staff.push(id);
      if (staff.length < room) return;
      yield* this.close();
      room = sizeOf(chance);
    },
    /** The policy of the employer that was taking people on. */
    *close(): Generator<Sent> {
      if (staff.length === 0) return;
      yield* insure(chance, nextNumber("74"), staff);
      staff = [];
    },
  };
}

/** Most are small, a few have thousands. */
function sizeOf(chance: Chance): number {
  return Math.min(LARGEST, Math.floor(6 * (1 / (1 - chance.below(10_000) / 10_000)) ** 1.05));
}

function* insure(chance: Chance, number: string, staff: string[]): Generator<Sent> {
  const term = termOf(chance, YEAR);
  const policy = `G${number}`;
  yield sent("policies", policy, {
    number,
    line: "voluntary-health",
    product: "Dobrovoljno zdravstveno osiguranje",
    ...termFields(term),
    isGroup: true,
    premium: 0,
    currency: "RSD",
    organisation: `${chance.pick(["Primer", "Uzorak", "Ogled", "Proba"])} ${number.slice(-6)} d.o.o.`,
    persons: staff.map((person) => ({ person, role: "insured" })),
    coverages: [],
  });
  yield sent("health-packages", `GP${number}`, { policy, ...chance.pick(PACKAGES) });
  if (term.isRunning) yield* cards(number, staff, term);
}

function* cards(number: string, staff: string[], { starts, ends }: Term): Generator<Sent> {
  const terms = {
    policy: `G${number}`,
    package: `GP${number}`,
    validFrom: iso(starts),
    validUntil: iso(ends),
  };
  for (const [place, person] of staff.entries()) {
    const nth = String(place + 1).padStart(4, "0");
    yield sent("health-cards", `GK${number}-${nth}`, { number: `${number}-${nth}`, person, ...terms });
  }
}

const PACKAGES = [
  { name: "Osnovni", currency: "RSD", coverages: [{ name: "Vanbolničko lečenje", sumInsured: 20_000_000 }] },
  {
    name: "Komfor",
    currency: "RSD",
    coverages: [
      { name: "Vanbolničko lečenje", sumInsured: 30_000_000 },
      { name: "Bolničko lečenje", sumInsured: 120_000_000 },
    ],
  },
];
