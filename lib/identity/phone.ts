import { ok, type Result, refuse } from "#lib/core/result";

/** A phone number as it is dialled: digits, with a plus in front of an international one. */
export type Phone = string & { readonly brand: "Phone" };

export type PhoneRefusal = "empty" | "malformed";

const LONGEST_TYPED = 60;

/** Reads a Serbian or international number: 6 to 15 digits (ITU-T E.164), with any blanks, dashes, slashes, points and brackets. */
export function parsePhone(text: string): Result<Phone, PhoneRefusal> {
  if (text.length > LONGEST_TYPED) return refuse("malformed");
  if (text.trim() === "") return refuse("empty");
  const plain = text.replace(/[\s()/.\-\u2010-\u2015\u2212]/g, "");
  if (!/^\+?[0-9]{6,15}$/.test(plain)) return refuse("malformed");
  return ok(plain as Phone);
}
