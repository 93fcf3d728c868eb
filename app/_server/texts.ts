import { cookies } from "next/headers";
import { isLanguage, type Language, textsIn } from "#lib/texts/language";
import type { Texts } from "#lib/texts/sr";

export const LANGUAGE_COOKIE = "portal-jezik";

/** Texts in the language or script that the visitor chose. */
export async function visitorTexts(): Promise<{ texts: Texts; language: Language }> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value ?? "";
  const language = isLanguage(chosen) ? chosen : "sr-Latn";
  return { texts: textsIn(language), language };
}
