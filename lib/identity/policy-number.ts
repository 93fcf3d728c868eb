import { ok, type Result, refuse } from "#lib/core/result";

/** Number of a policy as it is compared: upper case, no separators, leading zeros kept. */
export type PolicyNumber = string & { readonly brand: "PolicyNumber" };

export type PolicyNumberRefusal = "empty" | "malformed";

const LONGEST_TYPED = 40;

/**
 * Reads the number of a policy. Its real grammar is unknown, so 5-20 letters and digits will do,
 * with any blanks, dashes and slashes between them. Letters are those of the Serbian Latin keyboard;
 * Cyrillic look-alikes are refused, because they would never be found.
 */
export function parsePolicyNumber(text: string): Result<PolicyNumber, PolicyNumberRefusal> {
  if (text.length > LONGEST_TYPED) return refuse("malformed");
  if (text.trim() === "") return refuse("empty");
  const plain = text.normalize("NFKC").replace(/[\s/\-\u2010-\u2015\u2212]/g, "");
  if (!/^[A-Za-z0-9ŠĐČĆŽšđčćž]{5,20}$/.test(plain)) return refuse("malformed");
  return ok(plain.toUpperCase() as PolicyNumber);
}
