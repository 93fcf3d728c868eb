/** Numbers that look like chance and are the same at every run. */
export interface Chance {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** A whole number between both, inclusive. */
  between(least: number, most: number): number;
  /** True so many times out of a hundred. */
  inHundred(times: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
}

/** The generator mulberry32. */
export function createChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    inHundred: (times) => next() * 100 < times,
    pick(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error("There is nothing to pick from");
      return value;
    },
  };
}

/** A list in which every value stands as often as its weight says: picking from it follows the weights. */
export function byWeight<Value>(weights: readonly (readonly [Value, number])[]): Value[] {
  return weights.flatMap(([value, weight]) => Array.from({ length: weight }, () => value));
}
