/** Fields of the purpose in a structured `:86:`; the others name the payer and the payer's account and bank. */
const PURPOSE = /^(2\d|6[0-3])/;

/**
 * The purpose in `:86:`, structured (`166?20…?32…`) or in free words. Lines and fields end wherever they are full, in
 * the middle of a number too, so it is given both with blanks between them and without.
 */
export function wordsOf(about: string): string[] {
  const [, separator] = /^\d{3}([^0-9A-Za-z\s])\d{2}/.exec(about) ?? [];
  const parts = separator ? purposeOf(about.replaceAll("\n", ""), separator) : about.split("\n");
  return [parts.join(" "), parts.join("")];
}

function purposeOf(about: string, separator: string): string[] {
  return about
    .split(separator)
    .slice(1)
    .filter((field) => PURPOSE.test(field))
    .map((field) => field.slice(2));
}
