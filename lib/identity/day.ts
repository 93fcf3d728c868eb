import { ok, type Result, refuse } from "#lib/core/result";

/** A day that exists, as `2026-03-27`; so days compare as texts do. */
export type Day = string & { readonly brand: "Day" };

export type DayRefusal = "empty" | "malformed" | "impossible";

const LONGEST_TYPED = 40;

/** Reads a day typed as `27.3.2026`, `27. 3. 2026.`, `27/3/2026`, `27-3-2026` or `2026-03-27`. */
export function parseDay(text: string): Result<Day, DayRefusal> {
  if (text.length > LONGEST_TYPED) return refuse("malformed");
  const plain = text.replace(/\s/g, "");
  if (plain === "") return refuse("empty");
  const [, day, month, year] = DAY_FIRST.exec(plain) ?? [];
  const [, isoYear, isoMonth, isoDay] = ISO.exec(plain) ?? [];
  if (year && month && day) return existing(year, month, day);
  if (isoYear && isoMonth && isoDay) return existing(isoYear, isoMonth, isoDay);
  return refuse("malformed");
}

/** The day by the calendar of Belgrade. */
export function dayInBelgrade(moment: Date): Day {
  const minute = Math.floor(moment.getTime() / MINUTE);
  if (latest.minute !== minute) latest = { minute, day: BELGRADE.format(moment) };
  return latest.day as Day;
}

/** The day so many years earlier; 28 February stands for the 29th where there is none. */
export function yearsBefore(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, "0");
  const same = existing(year, day.slice(5, 7), day.slice(8));
  return same.ok ? same.value : (`${year}-02-28` as Day);
}

const DAY_FIRST = /^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})\.?$/;
const ISO = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/;

const BELGRADE = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Belgrade" });
const MINUTE = 60_000;

/** Formatted once a minute: millions of numbers are read in one import. */
let latest = { minute: Number.NaN, day: "" };

function existing(year: string, month: string, day: string): Result<Day, "impossible"> {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists && year >= "1000" ? ok(iso as Day) : refuse("impossible");
}
