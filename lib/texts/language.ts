import { transliterate } from "./script";
import { sr, type Texts } from "./sr";

/** Languages and scripts of the portal, as in the `lang` of a page. */
export const LANGUAGES = ["sr-Latn", "sr-Cyrl"] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(name: string): name is Language {
  return LANGUAGES.some((language) => language === name);
}

let cyrillic: Texts | undefined;

/** All texts in a language; the Cyrillic ones are made from the Latin ones once. */
export function textsIn(language: Language): Texts {
  if (language === "sr-Latn") return sr;
  cyrillic ??= transliterate(sr);
  return cyrillic;
}
