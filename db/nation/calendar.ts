import { daysFromToday } from "../demo/builders";

const MILLISECONDS = 86_400_000;

/** Days are counted from 1.1.1970; this is today in Belgrade. */
export const TODAY = dayNumber(daysFromToday(0));

export function dayNumber(iso: string): number {
  return Date.parse(iso) / MILLISECONDS;
}

const known = new Map<number, string>();

/** The day in ISO form. */
export function iso(day: number): string {
  return known.get(day) ?? learn(day);
}

/** The morning of the day in ISO form. */
export function morning(day: number): string {
  return `${iso(day)}T08:20:00Z`;
}

function learn(day: number): string {
  const text = new Date(day * MILLISECONDS).toISOString().slice(0, 10);
  known.set(day, text);
  return text;
}
