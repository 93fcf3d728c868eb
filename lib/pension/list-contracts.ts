import { and, desc, eq, isNull, lte, sql } from "drizzle-orm";
import { fundUnitValues, pensionContracts } from "#db/schema/pension";
import { persons } from "#db/schema/persons";
import type { ClientContext } from "#lib/core/context";
import { TODAY } from "#lib/register/active-policy";
import { isOwnContract } from "#lib/register/own-contract";
import { hundredThousandths, worth } from "./worth";

export type OwnContract = Awaited<ReturnType<typeof listContracts>>[number];

/** Far more than anybody joined. */
const MOST = 50;

/**
 * The client's contracts of membership, the oldest first, with what each is worth by the latest known value of its fund's
 * unit (worth.ts); `worth`, `unitValue` and `valuedOn` are null where none is known. Money in para, units as decimals.
 */
export async function listContracts(ctx: ClientContext) {
  const latest = ctx.db
    .select({ day: fundUnitValues.day, value: fundUnitValues.value })
    .from(fundUnitValues)
    .where(
      and(
        eq(fundUnitValues.fund, pensionContracts.fund),
        lte(fundUnitValues.day, TODAY),
        isNull(fundUnitValues.closedAt),
      ),
    )
    .orderBy(desc(fundUnitValues.day))
    .limit(1)
    .as("latest");
  const contracts = await ctx.db
    .select({
      id: pensionContracts.id,
      number: pensionContracts.number,
      fund: pensionContracts.fund,
      joinedOn: pensionContracts.joinedOn,
      status: pensionContracts.status,
      organiser: pensionContracts.organiser,
      units: pensionContracts.units,
      paid: pensionContracts.totalPaid,
      unitValue: latest.value,
      valuedOn: latest.day,
      bornOn: persons.bornOn,
    })
    .from(pensionContracts)
    .leftJoinLateral(latest, sql`true`)
    .leftJoin(persons, eq(persons.id, ctx.client.personId))
    .where(isOwnContract(ctx))
    .orderBy(pensionContracts.joinedOn, pensionContracts.number)
    .limit(MOST);
  return contracts.map((contract) => ({
    ...contract,
    /** The client has no other. */
    isOnly: contracts.length === 1,
    worth:
      contract.unitValue === null
        ? null
        : worth(hundredThousandths(contract.units), hundredThousandths(contract.unitValue)),
  }));
}

/** The client's contract of that number; null when there is none. */
export async function findContract(ctx: ClientContext, number: string): Promise<OwnContract | null> {
  return (await listContracts(ctx)).find((contract) => contract.number === number) ?? null;
}
