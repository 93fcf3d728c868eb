import { and, asc, inArray, isNull } from "drizzle-orm";
import { pensionContracts, pensionContributions } from "#db/schema/pension";
import type { ClientContext } from "#lib/core/context";
import { isOwnContract } from "#lib/register/own-contract";

/** Contracts of membership in pension funds, each with all its contributions. */
export async function readPension(ctx: ClientContext) {
  const contracts = await ctx.db
    .select({
      id: pensionContracts.id,
      number: pensionContracts.number,
      fund: pensionContracts.fund,
      joinedOn: pensionContracts.joinedOn,
      status: pensionContracts.status,
      organiser: pensionContracts.organiser,
      units: pensionContracts.units,
      totalPaid: pensionContracts.totalPaid,
    })
    .from(pensionContracts)
    .where(isOwnContract(ctx))
    .orderBy(asc(pensionContracts.joinedOn));
  const paid = await ctx.db
    .select({
      contractId: pensionContributions.contractId,
      paidOn: pensionContributions.paidOn,
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
        inArray(
          pensionContributions.contractId,
          contracts.map(({ id }) => id),
        ),
        isNull(pensionContributions.closedAt),
      ),
    )
    .orderBy(asc(pensionContributions.paidOn), asc(pensionContributions.id));
  return contracts.map((contract) => ({
    ...contract,
    contributions: paid
      .filter(({ contractId }) => contractId === contract.id)
      .map(({ contractId: _, ...contribution }) => contribution),
  }));
}
