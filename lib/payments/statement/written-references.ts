import { isRightByModel97, MODEL_97 } from "./model-97";

/** Model, control digits and reference together. */
const LONGEST = 25;
/** Shorter numbers in a sentence are dates, amounts and house numbers. */
const SHORTEST_BARE = 10;
const LONGEST_TEXT = 1000;
const MOST_GROUPS = 8;
const MOST = 40;

/** A reference from a field of its own: its digits; none when it holds letters or too much. */
export function referenceField(text: string): string[] {
  const digits = text.replace(/[\s()./\-\u2010-\u2015\u2212]/g, "");
  return /^[0-9]+$/.test(digits) && digits.length <= LONGEST ? [digits] : [];
}

/**
 * What may be a reference in words such as "Premija, poziv na broj 97 56 4000123456": numbers with blanks, dashes,
 * points, slashes and brackets in them. First those that say model 97 and have its right control digits, then long bare ones.
 */
export function referencesInWords(text: string): string[] {
  const numbers = chainsOfDigits(text.slice(0, LONGEST_TEXT)).flatMap(runsOf);
  const checked = numbers.filter(
    (digits) => digits.startsWith(MODEL_97) && isRightByModel97(digits.slice(2)),
  );
  const bare = numbers.filter((digits) => digits.length >= SHORTEST_BARE);
  return [...new Set([...checked, ...bare])].slice(0, MOST);
}

/** Groups of digits that only separators part. */
function chainsOfDigits(text: string): string[][] {
  const chains = text.match(/[0-9]+(?:[\s()./\-\u2010-\u2015\u2212]+[0-9]+)*/g) ?? [];
  return chains.map((chain) => chain.match(/[0-9]+/g) ?? []);
}

/** Every number that neighbouring groups make, the longest first. */
function runsOf(groups: string[]): string[] {
  const runs = groups.flatMap((_, first) =>
    groups
      .slice(first, first + MOST_GROUPS)
      .map((__, last) => groups.slice(first, first + last + 1).join("")),
  );
  return runs.filter(({ length }) => length <= LONGEST).sort((one, other) => other.length - one.length);
}
