const CYRILLIC: Record<string, string> = Object.fromEntries(
  "а-a б-b в-v г-g д-d ђ-dj е-e ж-z з-z и-i ј-j к-k л-l љ-lj м-m н-n њ-nj о-o п-p р-r с-s т-t ћ-c у-u ф-f х-h ц-c ч-c џ-dz ш-s đ-dj"
    .split(" ")
    .map((pair) => pair.split("-")),
);

/** A text without case, diacritics and script: Ђорђе, Đorđe and djordje are the same word. */
export function fold(text: string): string {
  return bare(text).toLowerCase();
}

/** A text without diacritics and script, in its own case: Шетња and Šetnja become Setnja. */
export function bare(text: string): string {
  const plain = text.normalize("NFC").replace(/[\u0400-\u045fđĐ]/g, (letter) => {
    const latin = CYRILLIC[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
  return plain.normalize("NFKD").replace(/\p{M}/gu, "");
}
