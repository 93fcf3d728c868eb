import { ok, type Result, refuse } from "#lib/core/result";

/** Six digits, as they came by mail. */
export type OneTimeCode = string & { readonly brand: "OneTimeCode" };

export type OneTimeCodeRefusal = "empty" | "not-6-digits";

const LONGEST_TYPED = 64;

/** Reads a one-time code; blanks and dashes do not matter, and full-width digits count as digits. */
export function parseOneTimeCode(text: string): Result<OneTimeCode, OneTimeCodeRefusal> {
  if (text.length > LONGEST_TYPED) return refuse("not-6-digits");
  if (text.trim() === "") return refuse("empty");
  const digits = text.normalize("NFKC").replace(/[\s\-\u2010-\u2015\u2212]/g, "");
  if (!/^[0-9]{6}$/.test(digits)) return refuse("not-6-digits");
  return ok(digits as OneTimeCode);
}
