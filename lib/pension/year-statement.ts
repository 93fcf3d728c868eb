import { belgradeDay, type Day } from "#lib/core/belgrade-day";
import { type Balance, balanceOn } from "./balances";
import { type History, lastDayOf, yearOf, yearsOf } from "./history";

/** An account through one year; money in para. */
export interface YearStatement {
  year: number;
  /** At the end of the year before; null where there was nothing yet. */
  opening: Balance | null;
  /** At the end of the year; of the running one, now. */
  closing: Balance;
  paid: number;
  fees: number;
  /** Closing value less opening value and what was paid in between; negative when the value fell. */
  gain: number;
}

/** What a year did to the account; null for a year before the first contribution or after the latest unit value. */
export function yearStatement(
  history: History,
  year: number,
  today: Day = belgradeDay(),
): YearStatement | null {
  if (!yearsOf(history).includes(year)) return null;
  const { days, values, now } = history;
  const closing = year === yearOf(today) ? now : balanceOn(lastDayOf(year), days, values);
  if (!closing) return null;
  const opening = balanceOn(lastDayOf(year - 1), days, values);
  const inYear = days.filter(({ day }) => day.startsWith(`${year}-`));
  const paid = inYear.reduce((sum, { gross }) => sum + gross, 0);
  return {
    year,
    opening: opening && opening.units > 0n ? opening : null,
    closing,
    paid,
    fees: inYear.reduce((sum, { fee }) => sum + fee, 0),
    gain: closing.worth - (opening?.worth ?? 0) - paid,
  };
}
