const CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш";
const LATIN = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(" ");

/** Serbian Cyrillic as Latin, in its own case: Љубица and ЉУБИЦА become Ljubica and LJUBICA. All else stays. */
export function toLatin(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u0400-\u045f](?=(\p{Lu})?)/gu, (letter, next?: string) =>
      latinOf(letter, next !== undefined),
    );
}

function latinOf(letter: string, isBeforeCapital: boolean): string {
  const small = letter.toLowerCase();
  const latin = LATIN[CYRILLIC.indexOf(small)] ?? letter;
  if (letter === small) return latin;
  return isBeforeCapital ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
}
