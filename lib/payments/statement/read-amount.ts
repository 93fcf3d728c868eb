/** Digits of an amount in para, so that it stays exact. */
const MOST_DIGITS = 15;

/**
 * Reads an amount as banks write it, `1234.50`, `1234,5` or `1234,`, into the smallest unit of its currency; null for
 * anything else, a sign or more than two decimals too.
 */
export function readAmount(text: string): number | null {
  const [, whole = "", fraction = ""] = /^([0-9]{1,18})(?:[.,]([0-9]{0,18}))?$/.exec(text.trim()) ?? [];
  const cents = fraction.replace(/0+$/, "");
  if (whole === "" || cents.length > 2) return null;
  const digits = (whole + cents.padEnd(2, "0")).replace(/^0+/, "");
  return digits.length > MOST_DIGITS ? null : Number(digits);
}
