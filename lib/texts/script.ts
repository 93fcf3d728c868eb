import { KEPT_WORDS, SPLIT_STEMS } from "./script-exceptions";

/** Texts as plain strings, nested as deep as one likes. */
export type Dictionary = string | readonly Dictionary[] | { readonly [name: string]: Dictionary };

/** Every text of a dictionary in Cyrillic; names and nesting stay, and so do the {placeholders}. */
export function transliterate<Texts extends Dictionary>(texts: Texts): Texts {
  return inCyrillic(texts) as Texts;
}

/**
 * Serbian Latin to Cyrillic for texts that people read: "Injekcija i džep" becomes "Инјекција и џеп".
 * {placeholders}, e-mail and web addresses, paths, @words and foreign names stay as they are.
 */
export function toCyrillic(text: string): string {
  const pieces = text.normalize("NFC").split(KEPT);
  return pieces.map((piece, position) => (position % 2 === 1 ? piece : piece.replace(WORD, spell))).join("");
}

function inCyrillic(texts: Dictionary): Dictionary {
  if (typeof texts === "string") return toCyrillic(texts);
  if (isList(texts)) return texts.map(inCyrillic);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, inCyrillic(text)]));
}

/** Array.isArray does not narrow lists that may not be changed. */
function isList(texts: Dictionary): texts is readonly Dictionary[] {
  return Array.isArray(texts);
}

const LETTER = "[A-Za-zŠĐČĆŽšđčćž]";
const WORD = new RegExp(`${LETTER}+`, "g");
const SPLIT = new RegExp(SPLIT_STEMS.join("|"), "gi");
const SEAM = "\u2060";

/** Its one group makes `split` put what is kept at the odd places. */
const KEPT = new RegExp(
  `(${[
    String.raw`\{\w+\}`,
    String.raw`https?://\S*[\w/]`,
    String.raw`[\w.+-]*@[\w.{}-]*\w\}?`,
    String.raw`(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:rs|com|org|net|eu|test)(?!${LETTER})`,
    String.raw`(?<=^|[\s(„])/[a-z][\w/.-]*\w`,
    String.raw`(?<=[\w}])\.(?:csv|json|pdf|pkpass|png|txt|zip)(?!${LETTER})`,
    `(?<!${LETTER})(?:${KEPT_WORDS.join("|")})(?!${LETTER})`,
  ].join("|")})`,
);

function spell(word: string): string {
  // Letters that Serbian does not have: a foreign word.
  if (/[qwxy]/i.test(word)) return word;
  const seamed = word.replace(SPLIT, (stem) => stem.replace(/n(?=j)|d(?=ž)/i, `$&${SEAM}`));
  return seamed.replace(/lj|nj|dž|[a-zšđčćž]/gi, letterToCyrillic).replaceAll(SEAM, "");
}

const LATIN = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(" ");
const CYRILLIC = "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш".split(" ");

function letterToCyrillic(latin: string): string {
  const cyrillic = CYRILLIC[LATIN.indexOf(latin.toLowerCase())] ?? latin;
  return /^[A-ZŠĐČĆŽ]/.test(latin) ? cyrillic.toUpperCase() : cyrillic;
}
