import type { Tally } from "../loader/journey";
import type { Row } from "./row";

/** How often visitors got another answer than the one expected; none may. */
export function errorsRow(measure: string, tallies: Tally[]): Row {
  const counts = tallies.flatMap(({ errors }) => Object.values(errors));
  return {
    measure,
    figure: counts.reduce((sum, count) => sum + count, 0),
    unit: "",
    reach: { atMost: 0 },
    details: { errors: tallies.map(({ errors }) => errors) },
  };
}
