import { and, desc, eq, gte, isNull, lte, sql } from "drizzle-orm";
import { pensionContributions } from "#db/schema/pension";
import type { ClientContext } from "#lib/core/context";
import type { OwnContract } from "./list-contracts";

export type Contribution = Awaited<ReturnType<typeof listContributions>>[number];

/** More than a payment a day, in a year; monthly by three payers for sixty years, in all. */
const MOST = { ofYear: 400, ofAll: 2_500 } as const;

/** Contributions to one's own contract, of one year or all of them, the newest first; money in para, units as decimals. */
export async function listContributions(ctx: ClientContext, { id }: OwnContract, year?: number) {
  const { contractId, paidOn, closedAt } = pensionContributions;
  return ctx.db
    .select({
      id: pensionContributions.id,
      paidOn,
      payer: pensionContributions.payer,
      gross: pensionContributions.gross,
      fee: pensionContributions.fee,
      net: pensionContributions.net,
      unitValue: pensionContributions.unitValue,
      units: pensionContributions.units,
    })
    .from(pensionContributions)
    .where(
      and(
        eq(contractId, id),
        isNull(closedAt),
        year === undefined ? undefined : and(gte(paidOn, `${year}-01-01`), lte(paidOn, `${year}-12-31`)),
      ),
    )
    .orderBy(desc(paidOn), pensionContributions.coreId)
    .limit(year === undefined ? MOST.ofAll : MOST.ofYear);
}

/** What came in on each day, the oldest first: enough to tell how the account grew. */
export async function listPaidDays(ctx: ClientContext, { id }: OwnContract) {
  const { contractId, paidOn, closedAt, gross, fee, units } = pensionContributions;
  return ctx.db
    .select({
      day: paidOn,
      gross: sql<number>`sum(${gross})`.mapWith(Number),
      fee: sql<number>`sum(${fee})`.mapWith(Number),
      units: sql<string>`sum(${units})::text`,
    })
    .from(pensionContributions)
    .where(and(eq(contractId, id), isNull(closedAt)))
    .groupBy(paidOn)
    .orderBy(paidOn)
    .limit(MOST.ofAll);
}
