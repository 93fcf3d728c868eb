import { toLatin } from "#lib/identity/latin";

/** Special characters that the National Bank allows, but for the bar that parts the fields. */
const ALLOWED = /^[a-zA-ZšđčćžŠĐČĆŽ0-9 !"#$%&'()*+,\-./:;<=>?@[\]^_`{}~]*$/;

/** One line of what a field of the code may hold, cut to so many characters: Latin script, foreign letters without their marks. */
export function ipsText(text: string, longest: number): string {
  const allowed = Array.from(toLatin(text), allowedFor).join("");
  return allowed.replace(/ +/g, " ").trim().slice(0, longest).trimEnd();
}

function allowedFor(letter: string): string {
  if (ALLOWED.test(letter)) return letter;
  if (/["„“”«»]/.test(letter)) return '"';
  if (/[‘’‚]/.test(letter)) return "'";
  if (/\p{Pd}/u.test(letter)) return "-";
  const bare = letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return ALLOWED.test(bare) ? bare : " ";
}
