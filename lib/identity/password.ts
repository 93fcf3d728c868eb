import { ok, type Result, refuse } from "#lib/core/result";
import { PASSWORD } from "#lib/protection/limits";
import { fold } from "./fold";
import { canBePassword, normalizePassword } from "./normalize-password";
import { isCommonPassword, passwordScore } from "./password-score";

/** A chosen password that passed the rules, in the form in which it is hashed. */
export type Password = string & { readonly brand: "Password" };

export type PasswordRefusal =
  | "empty"
  | "too-short"
  | "too-long"
  | "contains-username"
  | "contains-email"
  | "contains-jmbg"
  | "contains-brand"
  | "common"
  | "too-weak";

/** What the chooser's password must not be made of. */
export interface PasswordOwner {
  username?: string;
  email?: string;
  jmbg?: string;
}

const SHORTEST_TELLING_PART = 4;
const BRAND = ["generali"];

/**
 * Judges a new password (NIST SP 800-63B-4, ASVS 6.2): 10-128 characters of any kind, none trimmed or cut off,
 * not made of its owner's own data or the brand, on no list of common passwords, hard enough to guess.
 */
export function checkPassword(typed: string, owner: PasswordOwner): Result<Password, PasswordRefusal> {
  if (typed === "") return refuse("empty");
  if (!canBePassword(typed)) return refuse("too-long");
  const password = normalizePassword(typed);
  const length = [...password].length;
  if (length < PASSWORD.shortest) return refuse("too-short");
  if (length > PASSWORD.longest) return refuse("too-long");
  const contained = containedData(fold(password), owner);
  if (contained) return refuse(contained);
  if (isCommonPassword(password)) return refuse("common");
  if (passwordScore(password, ownWords(owner)) < PASSWORD.weakestScore) return refuse("too-weak");
  return ok(password as Password);
}

function containedData(folded: string, owner: PasswordOwner): PasswordRefusal | null {
  const containsAny = (words: string[]) => words.some((word) => folded.includes(word));
  if (containsAny(parts(owner.username ?? ""))) return "contains-username";
  if (containsAny(parts(localPart(owner.email)))) return "contains-email";
  if (owner.jmbg && folded.replace(/[^0-9]/g, "").includes(owner.jmbg)) return "contains-jmbg";
  if (containsAny(BRAND)) return "contains-brand";
  return null;
}

function ownWords(owner: PasswordOwner): string[] {
  const birthday = owner.jmbg?.slice(0, 7);
  return [...parts(owner.username ?? ""), ...parts(localPart(owner.email)), ...(birthday ? [birthday] : [])];
}

function localPart(email = ""): string {
  return email.split("@")[0] ?? "";
}

/** The whole name and the words in it; what is shorter than four letters tells nothing. */
function parts(name: string): string[] {
  const folded = fold(name);
  return [folded, ...folded.split(/[^a-z]+/)].filter((part) => part.length >= SHORTEST_TELLING_PART);
}
