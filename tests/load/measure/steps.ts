import type { Tally } from "../loader/journey";
import type { Row } from "./row";
import { median, quantile } from "./statistics";

/** Latencies of every step: of each round its own quantiles, of the rounds the median. */
export function stepRows(load: string, tallies: Tally[]): Row[] {
  return Object.keys(tallies[0]?.steps ?? {}).map((name) => {
    const at = (share: number) => median(tallies.map(({ steps }) => quantile(steps[name] ?? [], share)));
    const [p95, p99] = [at(0.95), at(0.99)];
    return {
      measure: `${load}: ${name}, p50`,
      figure: at(0.5),
      unit: "ms",
      note: `p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)}`,
      details: { p95, p99 },
    };
  });
}
