import type { Tally } from "../loader/journey";
import type { Row } from "./row";

/** How often visitors got another answer than the one expected; none may. */
export function errorsRow(measure: string, tallies: Tally[]): Row {
  const errors = tallies.flatMap((tally) => Object.entries(tally.errors));
  return {
    measure,
    figure: errors.reduce((sum, [, count]) => sum + count, 0),
    unit: "",
    reach: { atMost: 0 },
    note: [...new Set(errors.map(([message]) => message))].join("; "),
  };
}
