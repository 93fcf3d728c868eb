/** Ties one-letter words to the next word, and "e-kartica" and "MUP-a" into one, so that no line breaks there. */
export function tied<Text extends string>(text: Text): Text {
  return text.replace(ONE_LETTER, "$1\u00a0").replace(E_CARD, "$1-\u2060").replace(ENDING, "-\u2060") as Text;
}

const ONE_LETTER = /(?<=^|[\s(„])([aiouskаиоуск]) /giu;
/** Of a case, after an acronym or a foreign word. */
const ENDING = /(?<=\p{L})-(?=\p{Ll}(?!\p{L}))/gu;
const E_CARD = /(?<=^|[\s(„])([eе])-(?=kartic|картиц)/giu;
