import type { Tally } from "../loader/journey";
import type { Row } from "./row";

/** How often visitors got another answer than the one expected, which none may; and what the portal's log says to it. */
export function errorsRow(measure: string, tallies: Tally[], log = ""): Row {
  const errors = tallies.flatMap((tally) => Object.entries(tally.errors));
  return {
    measure,
    figure: errors.reduce((sum, [, count]) => sum + count, 0),
    unit: "",
    reach: { atMost: 0 },
    note: [...new Set(errors.map(([message]) => message))].join("; "),
    details: { errors: Object.fromEntries(errors), complaints: complaintsOf(log) },
  };
}

/** Warnings and errors of the log, each with how often it came. */
function complaintsOf(log: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of log.split("\n")) {
    if (!/^\{"level":"(warn|error)"/.test(line)) continue;
    const { msg, error = "", refusal = "" } = JSON.parse(line) as Record<string, string>;
    const name = [msg, error, refusal].filter(Boolean).join(" ");
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
