import { beforeAll, describe, expect, it } from "vitest";
import { daysFromToday, putRecords } from "#db/demo/builders";
import { coreIdOf, type SamplePerson } from "#db/demo/scenarios";
import { monthlyBalances, readHistory, yearlyBalances } from "#lib/pension/history";
import { findContract, listContracts } from "#lib/pension/list-contracts";
import { listContributions } from "#lib/pension/list-contributions";
import { listMonthValues } from "#lib/pension/list-month-values";
import { clientContext, DECLARED } from "../../support/client-context";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { mergeOnly } from "../../support/merging";

const database = useDatabase();

const OF_MILA = "4400000017";

beforeAll(() => seedSampleClients(testContext()));

describe("one's contracts", () => {
  it("are worth their units by the latest value of the fund, which may be of an earlier day but never of a later", async () => {
    await hold("ana", { fund: "test-fund", units: "10.00005", totalPaid: 100_000 });
    const valued = async () => {
      const [{ worth, valuedOn, unitValue } = { worth: 0, valuedOn: "", unitValue: "" }] =
        await listContracts(clientContext("ana"));
      return { worth, valuedOn, unitValue };
    };
    expect(await valued()).toEqual({ worth: null, valuedOn: null, unitValue: null });
    await value("test-fund", -40, "100.5");
    await value("test-fund", 3, "999");
    expect(await valued()).toEqual({
      worth: 100_501,
      valuedOn: daysFromToday(-40),
      unitValue: "100.50000",
    });
  });

  it("D1: are nobody else's, and a stranger's is as little there as one that never was", async () => {
    expect(await findContract(clientContext("mila"), OF_MILA)).toMatchObject({ number: OF_MILA });
    for (const number of [OF_MILA, "0000000000", "\0", ""])
      expect(await findContract(clientContext("vesna"), number)).toBeNull();
    expect(await listContracts(clientContext("dragan"))).toEqual([]);
  });

  it("R2: are hidden from a declared account", async () => {
    const declared = clientContext("mila", DECLARED);
    expect(await listContracts(declared)).toEqual([]);
    expect(await findContract(declared, OF_MILA)).toBeNull();
  });

  it("are gone when the core system closed them", async () => {
    await hold("jovan", { closed: true });
    expect(await listContracts(clientContext("jovan"))).toEqual([]);
  });

  it("come along with a merged person", async () => {
    await mergeOnly(testContext(), "mila", "petar");
    const [contract] = await listContracts(clientContext("petar"));
    expect(contract).toMatchObject({ number: OF_MILA, bornOn: "1985-05-15" });
  });
});

describe("how an account grew", () => {
  it("is read by months, with the values at which contributions became units where the fund's own are missing", async () => {
    await database.sql`delete from fund_unit_values where day < ${daysFromToday(-365)}`;
    const mila = clientContext("mila");
    const contract = await own("mila");
    const values = await listMonthValues(mila, contract);
    expect(values.length).toBeGreaterThan(90);
    expect(values.length).toBeLessThan(95);
    expect(values.map(({ day }) => day)).toEqual(values.map(({ day }) => day).toSorted());
    expect(new Set(values.map(({ day }) => day.slice(0, 7))).size).toBe(values.length);
    expect(values[0]?.day).toMatch(/-10$/);
    expect(values.at(-1)?.day).toBe(daysFromToday(-1));
    const { history } = await readHistory(mila, contract);
    if (!history) throw new Error("It should be explained");
    expect(monthlyBalances(history).at(-1)).toMatchObject({ worth: contract.worth, paid: contract.paid });
    expect(yearlyBalances(history).at(-1)).toBe(history.now);
  });

  it("leaves out contributions that the core system closed, and then does not pretend to know", async () => {
    await database.sql`
      update pension_contributions set closed_at = now() where core_id in
        (select core_id from pension_contributions where core_id like 'PU-vesna%' limit 1)`;
    const contract = await own("vesna");
    const { days, history } = await readHistory(clientContext("vesna"), contract);
    expect(days).toHaveLength(23);
    expect(history).toBeNull();
    expect(await listContributions(clientContext("vesna"), contract)).toHaveLength(23);
  });
});

async function own(name: SamplePerson) {
  const [contract] = await listContracts(clientContext(name));
  if (!contract) throw new Error(`${name} has no contract`);
  return contract;
}

let held = 0;

async function hold(name: SamplePerson, about: Record<string, unknown>): Promise<void> {
  held += 1;
  await putRecords(testContext(), "pension-contracts", [
    {
      id: `T-${held}`,
      number: `T${held}`,
      member: coreIdOf(name),
      fund: "test-fund",
      joinedOn: "2020-01-01",
      status: "active",
      units: "1",
      totalPaid: 0,
      ...about,
    },
  ]);
}

async function value(fund: string, day: number, dinars: string): Promise<void> {
  const on = daysFromToday(day);
  await putRecords(testContext(), "fund-unit-values", [
    { id: `T-${fund}-${on}`, fund, day: on, value: dinars },
  ]);
}
