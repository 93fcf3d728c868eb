/** Ties one-letter words to the next word, and "e-kartica" into one, so that no line ends with them. */
export function tied<Text extends string>(text: Text): Text {
  return text.replace(ONE_LETTER, "$1\u00a0").replace(E_CARD, "$1-\u2060") as Text;
}

const ONE_LETTER = /(?<=^|[\s(„])([aiouskаиоуск]) /giu;
const E_CARD = /(?<=^|[\s(„])([eе])-(?=kartic|картиц)/giu;
