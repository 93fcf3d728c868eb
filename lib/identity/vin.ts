import { ok, type Result, refuse } from "#lib/core/result";

/** Number of a vehicle's chassis: 17 capitals and digits. */
export type Vin = string & { readonly brand: "Vin" };

export type VinRefusal = "empty" | "not-17-characters" | "malformed";

const LONGEST_TYPED = 60;

/** Reads a VIN (ISO 3779): 17 letters and digits without I, O and Q, which look like digits. */
export function parseVin(text: string): Result<Vin, VinRefusal> {
  if (text.length > LONGEST_TYPED) return refuse("not-17-characters");
  const plain = text.replace(/[\s\-\u2010-\u2015\u2212]/g, "").toUpperCase();
  if (plain === "") return refuse("empty");
  if (!/^[A-HJ-NPR-Z0-9]*$/.test(plain)) return refuse("malformed");
  if (plain.length !== 17) return refuse("not-17-characters");
  return ok(plain as Vin);
}
