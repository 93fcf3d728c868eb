/** A day written "2026-03-27". */
export type Day = string;

const MILLISECONDS = 86_400_000;

const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Belgrade" });

/** The day by the calendar of Belgrade, where the insurer counts its days, at a moment; today unless told otherwise. */
export function belgradeDay(moment: Date = new Date()): Day {
  return calendar.format(moment);
}

/** That many calendar days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(new Date(Date.parse(day) + days * MILLISECONDS));
}

/** The same day of the month that many months later, or the last one of a month that is too short. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return dayOf(new Date(lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()))));
}

/** Calendar days from one day to another; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
}

/** The moment at which a day begins in Belgrade. */
export function startOfDay(day: Day): Date {
  const inSummer = new Date(`${day}T00:00:00+02:00`);
  return belgradeDay(inSummer) === day ? inSummer : new Date(`${day}T00:00:00+01:00`);
}

function dayOf(midnight: Date): Day {
  return midnight.toISOString().slice(0, 10);
}
