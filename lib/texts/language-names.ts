import type { Language } from "./language";

/** A language names itself in its own words, so that whoever needs it finds it. */
export const LANGUAGE_NAMES: Record<Language, string> = { "sr-Latn": "Latinica", "sr-Cyrl": "Ћирилица" };
