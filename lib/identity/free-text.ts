import { ok, type Result, refuse } from "#lib/core/result";
import { holdsJmbg } from "./jmbg";

export type FreeTextRefusal = "empty" | "too-long" | "holds-jmbg";

/** Reads what a person wrote in their own words, at most so many characters. No text may carry a JMBG (domain rules, section 4). */
export function parseFreeText(typed: string, longest: number): Result<string, FreeTextRefusal> {
  // Control characters and halves of surrogates are nothing that a person typed.
  const text = typed.replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, "").trim();
  if (text === "") return refuse("empty");
  if (text.length > longest) return refuse("too-long");
  return holdsJmbg(text) ? refuse("holds-jmbg") : ok(text);
}
