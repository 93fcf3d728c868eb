import type { OwnInstalment } from "#lib/payments/own-instalments";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";

type Named = Pick<OwnInstalment, "line" | "nth" | "of">;

/** Of an instalment: one of several, or the whole premium. */
interface Words {
  nth: `${string}{nth}${string}{what}${string}`;
  only: `${string}{what}${string}`;
}

/** "4. rata za kasko", or whatever the words make of it. */
export function instalmentName(texts: Texts, words: Words, { line, nth, of }: Named): string {
  const what = texts.overview.payment.what[line];
  return of === 1 ? say(words.only, { what }) : say(words.nth, { nth, what });
}
