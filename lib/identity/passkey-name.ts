import { ok, type Result, refuse } from "#lib/core/result";
import { holdsJmbg } from "./jmbg";

export type PasskeyNameRefusal = "too-long" | "holds-jmbg";

const LONGEST = 40;

/** Reads how an owner calls a passkey; null when they do not care. */
export function parsePasskeyName(typed: string): Result<string | null, PasskeyNameRefusal> {
  // Control characters and halves of surrogates are nothing that a person typed.
  const name = typed
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (name === "") return ok(null);
  if ([...name].length > LONGEST) return refuse("too-long");
  return holdsJmbg(name) ? refuse("holds-jmbg") : ok(name);
}
