import { ok, type Result, refuse } from "#lib/core/result";

/** Registration plate in capitals, its parts divided as it was typed by single blanks or dashes. */
export type PlateNumber = string & { readonly brand: "PlateNumber" };

export type PlateNumberRefusal = "empty" | "malformed";

const LONGEST_TYPED = 40;

/** Reads a plate of any country: 3 to 12 letters and digits, Serbian ones such as `BG 1234-AB` among them. */
export function parsePlateNumber(text: string): Result<PlateNumber, PlateNumberRefusal> {
  if (text.length > LONGEST_TYPED) return refuse("malformed");
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/\s*[-\u2010-\u2015\u2212]\s*/g, "-")
    .replace(/\s+/g, " ");
  if (plain === "") return refuse("empty");
  const isPlate = /^[A-ZŠĐČĆŽ0-9]+([ -][A-ZŠĐČĆŽ0-9]+)*$/.test(plain);
  const symbols = plain.replace(/[ -]/g, "").length;
  if (!isPlate || symbols < 3 || symbols > 12) return refuse("malformed");
  return ok(plain as PlateNumber);
}
