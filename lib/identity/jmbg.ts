import { ok, type Result, refuse } from "#lib/core/result";

/** Unique number of a citizen, or a foreigner's EBS of the same form: 13 digits that passed their checks. */
export type Jmbg = string & { readonly brand: "Jmbg" };

export type JmbgRefusal = "empty" | "not-13-digits" | "wrong-digits";

const LONGEST_TYPED = 100;
const WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Reads a JMBG or EBS (law: Sl. glasnik RS 24/2018) with any blanks and dashes between its digits.
 * Refuses what is not 13 ASCII digits, and an impossible or future date or a wrong control digit.
 * The registration area is never a reason: people born all over former Yugoslavia keep theirs.
 */
export function parseJmbg(text: string, today = new Date()): Result<Jmbg, JmbgRefusal> {
  if (text.length > LONGEST_TYPED) return refuse("not-13-digits");
  if (text.trim() === "") return refuse("empty");
  const digits = text.replace(/[\s\-\u2010-\u2015\u2212]/g, "");
  if (!/^[0-9]{13}$/.test(digits)) return refuse("not-13-digits");
  if (!hasPossibleBirthday(digits, today) || !hasRightControl(digits)) return refuse("wrong-digits");
  return ok(digits as Jmbg);
}

/** For display: enough for its owner to recognise, too little to misuse. */
export function maskJmbg(jmbg: Jmbg): string {
  return `${"•".repeat(10)}${jmbg.slice(-3)}`;
}

/**
 * Whether text written by people or systems carries a JMBG or EBS, also in full-width digits or with blanks, dashes,
 * points, slashes or invisible signs between its digits: such a text is not to be kept (domain rules, section 4).
 */
export function holdsJmbg(text: string): boolean {
  return chainsOfDigits(text.normalize("NFKC")).some((groups) =>
    // Each has a digit at least: of more than thirteen a long text would be walked through again and again.
    groups.some((_, first) => isJmbg(joinedTo13(groups.slice(first, first + 13)))),
  );
}

/** Groups of digits that only separators part. */
function chainsOfDigits(text: string): string[][] {
  const chains = text.match(/[0-9]+(?:[\s\p{Cf}\-\u2010-\u2015\u2212._/]+[0-9]+)*/gu) ?? [];
  return chains.map((chain) => chain.match(/[0-9]{1,13}/g) ?? []);
}

/** The first groups together, as many as make 13 digits. */
function joinedTo13(groups: string[]): string {
  let digits = "";
  for (const group of groups) {
    if (digits.length >= 13) break;
    digits += group;
  }
  return digits;
}

function isJmbg(digits: string): boolean {
  return digits.length === 13 && parseJmbg(digits).ok;
}

function hasPossibleBirthday(digits: string, today: Date): boolean {
  const now = dayInBelgrade(today);
  const year = birthYear(Number(digits.slice(4, 7)), Number(now.slice(0, 4)));
  if (year === null) return false;
  const birthday = `${year}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  const date = new Date(`${birthday}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(birthday);
  return exists && birthday <= now;
}

function birthYear(withoutMillennium: number, thisYear: number): number | null {
  if (withoutMillennium >= 900) return 1000 + withoutMillennium;
  if (2000 + withoutMillennium <= thisYear) return 2000 + withoutMillennium;
  return null;
}

function hasRightControl(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, position) => total + weight * Number(digits[position]), 0);
  const remainder = sum % 11;
  // Sources disagree on remainder 1: accepting 0 locks no real person out.
  const control = remainder < 2 ? 0 : 11 - remainder;
  return Number(digits[12]) === control;
}

const BELGRADE = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Belgrade" });
const MINUTE = 60_000;

/** Formatted once a minute: millions of numbers are read in one import. */
let latest = { minute: Number.NaN, day: "" };

function dayInBelgrade(moment: Date): string {
  const minute = Math.floor(moment.getTime() / MINUTE);
  if (latest.minute !== minute) latest = { minute, day: BELGRADE.format(moment) };
  return latest.day;
}
