import { setTimeout as pause } from "node:timers/promises";

/** Does one step and notes how long it took. */
export type Timed = <Value>(step: string, work: () => Promise<Value>) => Promise<Value>;

/** What one visitor does from beginning to end; throws when an answer is not the one expected. */
export type Journey = (timed: Timed) => Promise<void>;

export interface Tally {
  completed: number;
  /** Messages with how often each came. */
  errors: Record<string, number>;
  seconds: number;
  /** Milliseconds of each step, and of the whole under "whole". */
  steps: Record<string, number[]>;
}

interface Saturation {
  users: number;
  /** Completed by them before measuring begins. */
  warmUp: number;
  seconds: number;
}

/** As many visitors at once as told, each beginning anew when it has ended: how much gets through. */
export async function saturate(
  journey: Journey,
  { users, warmUp, seconds }: Saturation,
  atEdge: () => void = () => {},
): Promise<Tally> {
  let tally = newTally();
  let stopped = false;
  const lane = async () => {
    while (!stopped) await walk(journey, () => tally);
  };
  const lanes = Array.from({ length: users }, lane);
  while (tally.completed < warmUp && Object.keys(tally.errors).length === 0) await pause(50);
  tally = newTally();
  const measured = tally;
  const start = performance.now();
  atEdge();
  await pause(seconds * 1000);
  measured.seconds = (performance.now() - start) / 1000;
  atEdge();
  tally = newTally();
  stopped = true;
  await Promise.all(lanes);
  return measured;
}

/** Visitors arrive at this rate whether or not earlier ones have ended, at random moments that repeat from run to run. */
export async function arrive(
  journey: Journey,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<Tally> {
  const tally = newTally();
  const start = performance.now();
  const under: Promise<void>[] = [];
  const random = repeatable(3646);
  const untilNext = () => -Math.log(1 - random()) / rate;
  for (let at = 0; at < seconds; at += untilNext()) {
    await pause(Math.max(0, start + at * 1000 - performance.now()));
    under.push(walk(journey, () => tally));
  }
  await Promise.all(under);
  tally.seconds = (performance.now() - start) / 1000;
  return tally;
}

function newTally(): Tally {
  return { completed: 0, errors: {}, seconds: 0, steps: {} };
}

async function walk(journey: Journey, tallyNow: () => Tally): Promise<void> {
  const note = (step: string, since: number) => {
    const { steps } = tallyNow();
    steps[step] ??= [];
    steps[step].push(performance.now() - since);
  };
  const timed: Timed = async (step, work) => {
    const since = performance.now();
    const value = await work();
    note(step, since);
    return value;
  };
  try {
    const since = performance.now();
    await journey(timed);
    note("whole", since);
    tallyNow().completed += 1;
  } catch (thrown) {
    const { errors } = tallyNow();
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    errors[message] = (errors[message] ?? 0) + 1;
  }
}

/** Mulberry32: small and even enough for arrivals. */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
