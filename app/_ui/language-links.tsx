import type { Language } from "#lib/texts/language";
import { LANGUAGE_NAMES } from "#lib/texts/language-names";

/** Leads to the same page in another language; the current one, when it is among those offered, is marked. */
export function LanguageLinks({
  label,
  current,
  languages = others(current),
}: {
  label: string;
  current: Language;
  languages?: readonly Language[] | undefined;
}) {
  return (
    <nav className="lang" aria-label={label}>
      {languages.map((language) =>
        language === current ? (
          <b key={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </b>
        ) : (
          <a key={language} href={`/jezik/${language}`} lang={language} hrefLang={language} rel="nofollow">
            {LANGUAGE_NAMES[language]}
          </a>
        ),
      )}
    </nav>
  );
}

function others(current: Language): Language[] {
  return (Object.keys(LANGUAGE_NAMES) as Language[]).filter((language) => language !== current);
}
