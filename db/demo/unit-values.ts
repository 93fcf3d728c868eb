import { addDays, addMonths, type Day } from "#lib/core/belgrade-day";
import { daysFromToday, type SampleRecord } from "./builders";

export const SAMPLE_FUND = "generali-basic";

const DAYS_OF_VALUES = 365;
/** The month in which the oldest sample contract began. */
const FIRST_MONTH = "2009-09-01";

/** Of the last year one for each day; before it one for each month, on its last day. */
export function sampleUnitValues(): SampleRecord[] {
  const firstDay = daysFromToday(-DAYS_OF_VALUES);
  const days = Array.from({ length: DAYS_OF_VALUES }, (_, day) => addDays(firstDay, day));
  return [...monthEndsBefore(firstDay), ...days].map((day) => ({
    id: `V-${SAMPLE_FUND}-${day}`,
    fund: SAMPLE_FUND,
    day,
    value: fiveDecimals(unitValueOf(day)),
  }));
}

/**
 * Value of a unit on that day, in dinars: grows by about five per cent a year, in long and short waves; the same for the
 * same day whenever it is asked.
 */
export function unitValueOf(day: Day): number {
  const days = Date.parse(day) / 86_400_000 - 20_000;
  const waves = 130 * Math.sin(days / 400) + 28 * Math.sin(days / 40) + 6 * Math.sin(days / 5);
  return 3_000 * 1.05 ** (days / 365) + waves;
}

export function fiveDecimals(value: number): string {
  return value.toFixed(5);
}

function monthEndsBefore(day: Day): Day[] {
  const ends: Day[] = [];
  for (let month = addMonths(FIRST_MONTH, 1); month <= day; month = addMonths(month, 1))
    ends.push(addDays(month, -1));
  return ends;
}
