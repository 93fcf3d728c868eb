import type { Day } from "#lib/core/belgrade-day";
import { ok, type Result, refuse } from "#lib/core/result";

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

const DAY_FIRST = /^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})\.?$/;
const ISO = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/;

function existing(year: string, month: string, day: string): Result<Day, "impossible"> {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists && year >= "1000" ? ok(iso) : refuse("impossible");
}
