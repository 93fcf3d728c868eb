import type { Language } from "#lib/texts/language";
import { LANGUAGE_NAMES } from "#lib/texts/language-names";

/** Leads to the same page in every other language. */
export function LanguageLinks({ label, current }: { label: string; current: Language }) {
  const others = (Object.keys(LANGUAGE_NAMES) as Language[]).filter((language) => language !== current);
  return (
    <nav className="lang" aria-label={label}>
      {others.map((language) => (
        <a key={language} href={`/jezik/${language}`} lang={language} hrefLang={language} rel="nofollow">
          {LANGUAGE_NAMES[language]}
        </a>
      ))}
    </nav>
  );
}
