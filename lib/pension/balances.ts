import type { Day } from "#lib/core/belgrade-day";
import type { OwnContract } from "./list-contracts";
import { type HundredThousandths, hundredThousandths, worth } from "./worth";

/** Value of a unit, in dinars, on a day. */
export interface KnownValue {
  day: Day;
  value: string;
}

/** What came in on a day; money in para, units as a decimal. */
export interface PaidDay {
  day: Day;
  gross: number;
  fee: number;
  units: string;
}

/** How an account stood at the end of a day; money in para. */
export interface Balance {
  day: Day;
  /** The day of the unit value by which it is valued. */
  valuedOn: Day;
  unitValue: string;
  units: HundredThousandths;
  paid: number;
  worth: number;
}

/**
 * Whether the contributions explain the account: all its units and everything that was paid. Payouts and transfers from
 * other funds are not told to the portal; where there were any, how the account stood earlier is not known here.
 */
export function isExplained({ units, paid }: Pick<OwnContract, "units" | "paid">, days: readonly PaidDay[]) {
  const all = sumUntil(days);
  return days.length > 0 && all.units === hundredThousandths(units) && all.paid === paid;
}

/** How the account stood at the end of that day, by the latest unit value known then; null when none was. */
export function balanceOn(day: Day, days: readonly PaidDay[], values: readonly KnownValue[]): Balance | null {
  const latest = values.findLast((known) => known.day <= day);
  if (!latest) return null;
  return balance(day, latest, sumUntil(days, day));
}

/** One point for each value that is known, from the first contribution on. */
export function balancesByValue(days: readonly PaidDay[], values: readonly KnownValue[]): Balance[] {
  const [first] = days;
  if (!first) return [];
  const sum = { units: 0n, paid: 0 };
  let next = 0;
  return values
    .filter(({ day }) => day >= first.day)
    .map((value) => {
      for (let paid = days[next]; paid && paid.day <= value.day; paid = days[next]) {
        add(sum, paid);
        next += 1;
      }
      return balance(value.day, value, { ...sum });
    });
}

interface Sum {
  units: HundredThousandths;
  paid: number;
}

function sumUntil(days: readonly PaidDay[], last: Day = "9999-12-31"): Sum {
  const sum = { units: 0n, paid: 0 };
  for (const paid of days) if (paid.day <= last) add(sum, paid);
  return sum;
}

function add(sum: Sum, { units, gross }: PaidDay): void {
  sum.units += hundredThousandths(units);
  sum.paid += gross;
}

function balance(day: Day, { day: valuedOn, value: unitValue }: KnownValue, { units, paid }: Sum): Balance {
  return { day, valuedOn, unitValue, units, paid, worth: worth(units, hundredThousandths(unitValue)) };
}
