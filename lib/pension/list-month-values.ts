import { sql } from "drizzle-orm";
import type { ClientContext } from "#lib/core/context";
import { TODAY } from "#lib/register/active-policy";
import type { KnownValue } from "./balances";
import type { OwnContract } from "./list-contracts";

/** A working life. */
const YEARS = 60;

/**
 * The last known unit value of each month since the member joined, the oldest first: the fund's own, else the one at
 * which a contribution of that month became units. Months of which nothing is known are left out. One step along an index for
 * each month, where a fund has a value for every day of decades.
 */
export async function listMonthValues(
  ctx: ClientContext,
  { id, fund, joinedOn }: OwnContract,
): Promise<KnownValue[]> {
  const found = await ctx.db.execute<KnownValue & Record<string, unknown>>(sql`
    with months as (
      select first::date as first, (first + interval '1 month')::date as next
      from generate_series(
        date_trunc('month', greatest(${joinedOn}::date, (${TODAY} - ${YEARS} * interval '1 year')::date)::timestamp),
        ${TODAY}::timestamp, '1 month') as first
    )
    select coalesce(of_fund.day, paid.day)::text as day, coalesce(of_fund.value, paid.value)::text as value
    from months
    left join lateral (
      select day, value from fund_unit_values
      where fund = ${fund} and day >= first and day < least(next, ${TODAY} + 1) and closed_at is null
      order by day desc limit 1) as of_fund on true
    left join lateral (
      select paid_on as day, unit_value as value from pension_contributions
      where contract_id = ${id} and paid_on >= first and paid_on < least(next, ${TODAY} + 1) and closed_at is null
      order by paid_on desc limit 1) as paid on true
    where coalesce(of_fund.day, paid.day) is not null
    order by first`);
  return [...found];
}
