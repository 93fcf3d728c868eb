import type { Language } from "#lib/texts/language";

/** A language names itself in its own words, so that whoever needs it finds it. */
const NAMES: Record<Language, string> = { "sr-Latn": "Latinica", "sr-Cyrl": "Ћирилица" };

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
            {NAMES[language]}
          </b>
        ) : (
          <a key={language} href={`/jezik/${language}`} lang={language} hrefLang={language} rel="nofollow">
            {NAMES[language]}
          </a>
        ),
      )}
    </nav>
  );
}

function others(current: Language): Language[] {
  return (Object.keys(NAMES) as Language[]).filter((language) => language !== current);
}
