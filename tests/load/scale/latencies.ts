import type { Journey } from "../loader/journey";
import type { Row } from "../measure/row";
import { median } from "../measure/statistics";
import { SCALE_ACTIONS, type ScaleAction, type ScaleWorld } from "./world";

/** How often everything is done in one round. */
const TIMES = 25;

/** Milliseconds by size and action. */
export type Latencies = Map<number, Record<ScaleAction, number[]>>;

/** One visitor at a time, at the sizes in turn, so that whatever else the machine does falls on all of them alike. */
export async function measureLatencies(worlds: ScaleWorld[], times = TIMES): Promise<Latencies> {
  const found: Latencies = new Map();
  for (const { persons } of worlds)
    found.set(persons, { registration: [], "sign-in": [], recovery: [], policies: [] });
  for (let time = 0; time < times; time += 1)
    for (const action of SCALE_ACTIONS)
      for (const { persons, journeys } of rotated(worlds, time))
        found.get(persons)?.[action].push(await wholeOf(journeys[action]));
  return found;
}

/** Of every size beyond the smallest, over the smallest in the same round. */
export function latencyRows(rounds: Latencies[], sizes: number[]): Row[] {
  const [smallest = 0, ...larger] = sizes;
  const p50 = (round: Latencies, size: number, action: ScaleAction) =>
    median(round.get(size)?.[action] ?? []);
  return larger.flatMap((size) =>
    SCALE_ACTIONS.map((action): Row => {
      const ratios = rounds.map((round) => p50(round, size, action) / p50(round, smallest, action));
      return {
        measure: `${action} at ${size} persons, p50`,
        figure: median(rounds.map((round) => p50(round, size, action))),
        unit: "ms",
        baseline: {
          name: `at ${smallest}`,
          figure: median(rounds.map((round) => p50(round, smallest, action))),
        },
        ratio: median(ratios),
        reach: { atMost: 1.2 },
        details: { ratios },
      };
    }),
  );
}

async function wholeOf(journey: Journey): Promise<number> {
  const start = performance.now();
  await journey((_, work) => work());
  return performance.now() - start;
}

function rotated<Item>(items: Item[], by: number): Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
