"use client";

import type { Language } from "#lib/texts/language";
import { LANGUAGE_NAMES } from "#lib/texts/language-names";
import { useClientTexts } from "./client-texts";

/** Leads to the same page in every other language. */
export function LanguageLinks() {
  const { frame, language: current } = useClientTexts();
  const others = (Object.keys(LANGUAGE_NAMES) as Language[]).filter((language) => language !== current);
  return (
    <nav className="lang" aria-label={frame.languages}>
      {others.map((language) => (
        <a key={language} href={`/jezik/${language}`} lang={language} hrefLang={language} rel="nofollow">
          {LANGUAGE_NAMES[language]}
        </a>
      ))}
    </nav>
  );
}
