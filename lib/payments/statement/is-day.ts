import { parseDay } from "#lib/identity/day";

/** Whether it is a day that exists, written "2026-03-27". */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text).ok;
}
