import type { Day } from "#lib/core/belgrade-day";
import type { ClientContext } from "#lib/core/context";
import {
  type Balance,
  balanceOn,
  balancesByValue,
  isExplained,
  type KnownValue,
  type PaidDay,
} from "./balances";
import type { OwnContract } from "./list-contracts";
import { listPaidDays } from "./list-contributions";
import { listMonthValues } from "./list-month-values";
import { hundredThousandths } from "./worth";

/** What is needed to tell how an account grew. */
export interface History {
  days: readonly PaidDay[];
  values: readonly KnownValue[];
  /** As it stands now, by the register. */
  now: Balance;
}

/**
 * What came into one's account by day, and how it grew: null where the contributions do not explain it (balances.ts) or
 * no unit value is known.
 */
export async function readHistory(
  ctx: ClientContext,
  contract: OwnContract,
): Promise<{ days: readonly PaidDay[]; history: History | null }> {
  const [days, values] = await Promise.all([listPaidDays(ctx, contract), listMonthValues(ctx, contract)]);
  const now = isExplained(contract, days) ? balanceNow(contract) : null;
  return { days, history: now && { days, values, now } };
}

function balanceNow({ unitValue, valuedOn, worth, units, paid }: OwnContract): Balance | null {
  if (unitValue === null || valuedOn === null || worth === null) return null;
  return { day: valuedOn, valuedOn, unitValue, worth, paid, units: hundredThousandths(units) };
}

/** A point for each month of which a unit value is known, and how it stands now. */
export function monthlyBalances({ days, values, now }: History): Balance[] {
  return [...balancesByValue(days, values).filter(({ day }) => day < now.day), now];
}

/** The end of each year since the first contribution, and how it stands now; the oldest first. */
export function yearlyBalances(history: History): Balance[] {
  const { days, values, now } = history;
  const ends = yearsOf(history).map((year) => balanceOn(lastDayOf(year), days, values));
  return [...ends.filter((balance) => balance !== null).filter(({ day }) => day < now.day), now];
}

/** Years of which there is something to tell: from the first contribution to that of the latest unit value. */
export function yearsOf({ days, now }: Pick<History, "days" | "now">): number[] {
  const last = yearOf(now.day);
  const first = yearOf(days[0]?.day ?? now.day);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}

export function lastDayOf(year: number): Day {
  return `${year}-12-31`;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
