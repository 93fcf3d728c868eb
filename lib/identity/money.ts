import { ok, type Result, refuse } from "#lib/core/result";

/** An amount above zero, in para. */
export type Para = number & { readonly brand: "Para" };

export type MoneyRefusal = "empty" | "malformed" | "not-above-zero" | "too-large";

const LONGEST_TYPED = 60;
/** Digits of an amount in para, so that it stays exact. */
const MOST_DIGITS = 15;

/**
 * Reads an amount in dinars typed as `1.234,50`, `1234.50`, `1234,5 RSD` or `1234`: a comma, or a point before one
 * or two last digits, parts the para; other points and blanks group thousands.
 */
export function parseMoney(text: string): Result<Para, MoneyRefusal> {
  if (text.length > LONGEST_TYPED) return refuse("too-large");
  if (text.trim() === "") return refuse("empty");
  const plain = text.replace(/\s/g, "").replace(/(rsd|din\.?|dinara)$/i, "");
  if (/^[-\u2012\u2013\u2212]/.test(plain)) return refuse("not-above-zero");
  const [, whole, fraction = ""] = SHAPES.map((shape) => shape.exec(plain)).find(Boolean) ?? [];
  if (whole === undefined) return refuse("malformed");
  const digits = (whole.replace(/\./g, "") + fraction.padEnd(2, "0")).replace(/^0+/, "");
  if (digits === "") return refuse("not-above-zero");
  if (digits.length > MOST_DIGITS) return refuse("too-large");
  return ok(Number(digits) as Para);
}

const SHAPES = [/^([0-9]{1,3}(?:\.[0-9]{3})+)(?:,([0-9]{1,2}))?$/, /^([0-9]+)(?:[.,]([0-9]{1,2}))?$/];
