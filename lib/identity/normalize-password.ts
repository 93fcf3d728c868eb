import { PASSWORD } from "#lib/protection/limits";

/** One letter may be typed as several code points, which normalisation joins. */
const LONGEST_TYPED = PASSWORD.longest * 8;

/** The form in which a password is hashed and compared, however a keyboard composes its letters. */
export function normalizePassword(typed: string): string {
  return typed.toWellFormed().normalize("NFKC");
}

/** Whether a typed text can be a password at all; what is longer is not worth the work of normalising it. */
export function canBePassword(typed: string): boolean {
  return typed.length <= LONGEST_TYPED;
}
