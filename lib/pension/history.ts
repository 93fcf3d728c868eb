import { belgradeDay, type Day } from "#lib/core/belgrade-day";
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
  contract: OwnContract;
  days: readonly PaidDay[];
  values: readonly KnownValue[];
  /** As it stands now, by the register. */
  now: Balance;
}

/** How one's account grew; null where the contributions do not explain it (balances.ts) or no unit value is known. */
export async function readHistory(ctx: ClientContext, contract: OwnContract): Promise<History | null> {
  const { unitValue, valuedOn, worth, units, paid } = contract;
  if (unitValue === null || valuedOn === null || worth === null) return null;
  const [days, values] = await Promise.all([listPaidDays(ctx, contract), listMonthValues(ctx, contract)]);
  if (!isExplained(contract, days)) return null;
  const now = { day: valuedOn, valuedOn, unitValue, worth, paid, units: hundredThousandths(units) };
  return { contract, days, values, now };
}

/** A point for each month of which a unit value is known, and how it stands now. */
export function monthlyBalances({ days, values, now }: History): Balance[] {
  return [...balancesByValue(days, values).filter(({ day }) => day < now.day), now];
}

/** The end of each finished year since the first contribution, and how it stands now; the oldest first. */
export function yearlyBalances(history: History, today: Day = belgradeDay()): Balance[] {
  return [
    ...yearsOf(history, today)
      .slice(0, -1)
      .map((year) => balanceOn(lastDayOf(year), history.days, history.values))
      .filter((balance) => balance !== null),
    history.now,
  ];
}

/** Years of which there is something to tell: from the first contribution to this one. */
export function yearsOf({ days }: Pick<History, "days">, today: Day = belgradeDay()): number[] {
  const first = yearOf(days[0]?.day ?? today);
  return Array.from({ length: yearOf(today) - first + 1 }, (_, place) => first + place);
}

export function lastDayOf(year: number): Day {
  return `${year}-12-31`;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
