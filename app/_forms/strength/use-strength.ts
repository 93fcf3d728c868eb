import { useEffect, useState } from "react";

type Judge = (password: string) => number;

/** Long enough for one word: a hint that speaks at every key is noise. */
const PAUSE = 400;

/**
 * Strength 0-4 of what was typed, a moment after the last key; null until then, or when the judge cannot be loaded.
 * The judge is heavy and comes only once somebody is in the field.
 */
export function useStrength(password: string, wanted: boolean): { password: string; score: number } | null {
  const [judge, setJudge] = useState<Judge | null>(null);
  const [judged, setJudged] = useState<{ password: string; score: number } | null>(null);

  useEffect(() => {
    if (!wanted) return;
    import("./judge").then(
      ({ strengthOf }) => setJudge(() => strengthOf),
      // Without the hint the form works as well: the server decides.
      () => undefined,
    );
  }, [wanted]);

  useEffect(() => {
    if (!judge) return;
    const timer = setTimeout(() => setJudged(password ? { password, score: judge(password) } : null), PAUSE);
    return () => clearTimeout(timer);
  }, [judge, password]);

  return judged;
}
