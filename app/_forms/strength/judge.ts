import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { bare } from "#lib/identity/fold";
import { serbianWords } from "#lib/identity/serbian-words";
import { COMMON_PASSWORDS } from "./common-passwords";

/** The same beginning that the server judges. */
const LONGEST_JUDGED = 64;

const zxcvbn = new ZxcvbnFactory({
  dictionary: { common: COMMON_PASSWORDS, ...serbianWords() },
  l33tMaxSubstitutions: 20,
});

/** A guess at what the server will say of a password, 0-4. It never decides: the server knows longer lists. */
export function strengthOf(password: string): number {
  const beginning = [...password.normalize("NFKC")].slice(0, LONGEST_JUDGED).join("");
  return Math.min(zxcvbn.check(beginning).score, zxcvbn.check(bare(beginning)).score);
}
