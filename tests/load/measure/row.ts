/** One line of the table. */
export interface Row {
  measure: string;
  figure: number;
  unit: string;
  /** What was measured beside it, in the same rounds. */
  baseline?: { name: string; figure: number };
  /** Median of the rounds' ratios, not the ratio of the medians. */
  ratio?: number;
  /** What is to be reached: by the ratio where there is one, else by the figure. */
  reach?: { atLeast: number } | { atMost: number };
  /** A few words beside the figure. */
  note?: string;
  /** More for the reader of the JSON. */
  details?: Record<string, unknown>;
}

/** Null where nothing is asked. */
export function isReached({ figure, ratio, reach }: Row): boolean | null {
  if (!reach) return null;
  const judged = ratio ?? figure;
  return "atLeast" in reach ? judged >= reach.atLeast : judged <= reach.atMost;
}
