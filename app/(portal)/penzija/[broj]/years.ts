import type { PaidDay } from "#lib/pension/balances";

/** Years in which something was paid, the newest first. */
export function paidYears(days: readonly Pick<PaidDay, "day">[]): number[] {
  return [...new Set(days.map(({ day }) => Number(day.slice(0, 4))))].toReversed();
}

/** The year that the address asks for, when something was paid in it; the newest otherwise. */
export function yearAsked(inAddress: string | string[] | undefined, years: readonly number[]): number {
  const asked = Number(inAddress);
  return years.find((year) => year === asked) ?? years[0] ?? 0;
}
