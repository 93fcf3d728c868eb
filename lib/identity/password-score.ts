import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { bare, fold } from "./fold";
import { serbianWords } from "./serbian-words";

/** Judging takes time that grows with the square of the length; a beginning that is strong is strong. */
const LONGEST_JUDGED = 64;

/** On the offline list of passwords that attackers try first, whatever its case and diacritics. */
export function isCommonPassword(password: string): boolean {
  return judge().common.has(password.toLowerCase()) || judge().common.has(fold(password));
}

/** How hard a password is to guess, 0-4, for somebody who knows Serbian words and the owner's own ones. */
export function passwordScore(password: string, ownWords: string[]): number {
  const beginning = [...password].slice(0, LONGEST_JUDGED).join("");
  // Diacritics and script are the first thing that a guesser varies.
  const spellings = new Set([beginning, bare(beginning)]);
  return Math.min(...[...spellings].map((spelling) => judge().zxcvbn.check(spelling, ownWords).score));
}

let made: { zxcvbn: ZxcvbnFactory; common: Set<string> } | undefined;

function judge() {
  made ??= {
    zxcvbn: new ZxcvbnFactory({
      dictionary: { ...dictionary, ...serbianWords() },
      graphs: {
        qwertz: adjacencyGraphs.qwertz,
        qwerty: adjacencyGraphs.qwerty,
        keypad: adjacencyGraphs.keypad,
      },
      l33tMaxSubstitutions: 20,
    }),
    common: new Set(dictionary["passwords-common"]),
  };
  return made;
}
