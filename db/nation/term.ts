import { iso, TODAY } from "./calendar";
import { byWeight, type Chance } from "./chance";

/** When a policy runs and what the core system calls that. */
export interface Term {
  status: "in-force" | "suspended" | "expired" | "cancelled";
  starts: number;
  ends: number;
  cancelled: number | undefined;
  isRunning: boolean;
}

const FATES = byWeight([
  ["running", 66],
  ["ended", 23],
  ["to-come", 4],
  ["cancelled", 4],
  ["suspended", 2],
]);

/** Of a policy that runs so many days, somewhere between long ended and soon to begin. */
export function termOf(chance: Chance, days: number): Term {
  const fate = chance.pick(FATES);
  if (fate === "to-come") return term("in-force", TODAY + chance.between(1, 30), days);
  if (fate === "ended") return term("expired", TODAY - days - chance.between(0, 700), days);
  const starts = TODAY - chance.below(days);
  if (fate === "cancelled") return term("cancelled", starts, days, chance.between(starts, TODAY));
  return term(fate === "suspended" ? "suspended" : "in-force", starts, days);
}

/** As the fields of a record. */
export function termFields({ status, starts, ends, cancelled }: Term) {
  const cancelledOn = cancelled === undefined ? undefined : iso(cancelled);
  return { status, startsOn: iso(starts), endsOn: iso(ends), cancelledOn };
}

function term(status: Term["status"], starts: number, days: number, cancelled?: number): Term {
  const ends = starts + days - 1;
  const isRunning = starts <= TODAY && TODAY <= ends && cancelled === undefined;
  return { status, starts, ends, cancelled, isRunning };
}
