import { holdsJmbg } from "#lib/identity/jmbg";
import { hasWrongControl, meantReferences } from "../statement/model-97";
import type { StatementLine } from "../statement/statement";

export type UnmatchedReason =
  | "reversal"
  | "unclear-batch"
  | "no-reference"
  | "personal-number"
  | "wrong-control-digits"
  | "unknown-reference"
  | "wrong-currency";

/** The instalment that a line pays, or why none. `reference` may be kept and shown: it never holds a JMBG. */
export type Match =
  | { instalmentId: string; reference: string }
  | { instalmentId: null; reference: string | null; reason: UnmatchedReason };

/** Finds the instalment that a line pays among those its references may mean. */
export function matchLine(
  { trouble, references, currency }: Pick<StatementLine, "trouble" | "references" | "currency">,
  instalments: ReadonlyMap<string, { id: string; reference: string; currency: string }>,
): Match {
  const shown = references.find((reference) => !holdsPersonalNumber(reference)) ?? null;
  const unmatched = (reason: UnmatchedReason): Match => ({ instalmentId: null, reference: shown, reason });
  if (trouble) return unmatched(trouble);
  const meant = references.flatMap(meantReferences).flatMap((reference) => instalments.get(reference) ?? []);
  const paid = meant.find((instalment) => instalment.currency === currency);
  if (paid) return { instalmentId: paid.id, reference: paid.reference };
  if (meant.length > 0) return unmatched("wrong-currency");
  if (references.length === 0) return unmatched("no-reference");
  if (shown === null) return unmatched("personal-number");
  return unmatched(hasWrongControl(shown) ? "wrong-control-digits" : "unknown-reference");
}

/** A JMBG typed as a reference, also behind a model and control digits. */
function holdsPersonalNumber(reference: string): boolean {
  return [0, 2, 4].some((from) => holdsJmbg(reference.slice(from)));
}
