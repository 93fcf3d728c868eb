"use client";

import { PASSWORD } from "#lib/protection/limits";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { useStrength } from "./strength/use-strength";

interface StrengthProps {
  password: string;
  /** Somebody is in the field. */
  wanted: boolean;
  texts: Texts["password"]["strength"];
}

const TILES = [0, 1, 2, 3];

/** How hard the typed password is to guess: tiles for those who look, a sentence for everybody. */
export function Strength({ password, wanted, texts }: StrengthProps) {
  const judged = useStrength(password, wanted);
  const laid = judged ? laidTiles(judged) : 0;
  return (
    <div className="mt-2 flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1">
      {judged && (
        <span className="flex gap-1" aria-hidden="true">
          {TILES.map((tile) => (
            <span key={tile} className={`h-7 w-5 rounded-day ${tile < laid ? color(laid) : EMPTY}`} />
          ))}
        </span>
      )}
      <span aria-live="polite">{judged && words(judged, texts)}</span>
    </div>
  );
}

type Judged = NonNullable<ReturnType<typeof useStrength>>;

const EMPTY = "border-2 border-line";

function laidTiles({ password, score }: Judged): number {
  return missing(password) > 0 || surplus(password) > 0 ? Math.min(score, 1) : score;
}

function color(laid: number): string {
  return laid < PASSWORD.weakestScore ? "bg-amber" : "bg-green";
}

function words({ password, score }: Judged, texts: StrengthProps["texts"]): string {
  if (missing(password) > 0) return say(texts.tooShort, { count: missing(password) });
  if (surplus(password) > 0) return say(texts.tooLong, { count: surplus(password) });
  const byScore = [texts.guessedAtOnce, texts.guessedEasily, texts.almost, texts.good, texts.strong];
  return byScore[score] ?? "";
}

function missing(password: string): number {
  return PASSWORD.shortest - length(password);
}

function surplus(password: string): number {
  return length(password) - PASSWORD.longest;
}

function length(password: string): number {
  return [...password.normalize("NFKC")].length;
}
