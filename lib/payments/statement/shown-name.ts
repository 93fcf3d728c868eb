import { holdsJmbg } from "#lib/identity/jmbg";

const LONGEST = 40;

/** A statement's name as it may be kept and shown: banks name statements by numbers, and nothing personal may slip in. */
export function shownName(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9._/-]/g, "").slice(0, LONGEST);
  return plain === "" || holdsJmbg(plain) ? "-" : plain;
}
