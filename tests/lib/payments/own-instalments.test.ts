import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { daysFromToday, putRecords, runningFor } from "#db/demo/builders";
import { coreIdOf } from "#db/demo/scenarios";
import { inTransaction } from "#lib/core/context";
import { findInstalment } from "#lib/payments/find-instalment";
import { recordArrival } from "#lib/payments/ledger/record-arrival";
import { listDuePayments } from "#lib/payments/list-due-payments";
import { listInstalments } from "#lib/payments/list-instalments";
import { listOwed } from "#lib/payments/list-owed";
import { listSettled, listSettledYears } from "#lib/payments/list-settled";
import { premiumOrder } from "#lib/payments/premium-order";
import { registerId } from "#lib/register/core-id";
import { clientContext } from "../../support/client-context";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { newInstalment } from "../../support/instalments";
import { mergeOnly } from "../../support/merging";

useDatabase();

const HOUSEHOLD = registerId("instalments", "R-8100026084525-01");
const NEXT = registerId("instalments", "R-8100026084517-04");

beforeAll(() => seedSampleClients(testContext()));

describe("findInstalment", () => {
  it("gives the policyholder what is to be paid, with which of how many it is", async () => {
    expect(await findInstalment(clientContext("petar"), NEXT)).toMatchObject({
      ...{ number: "8100026084517", line: "casco", about: "BG 0001-PP", nth: 4, of: 4, daysLeft: 5 },
      ...{ amount: 1_460_000, paid: 0, currency: "RSD", paidOn: null, isOwed: true, isPending: false },
    });
  });

  it("D1: gives an insured person's, a beneficiary's, a stranger's and an unknown one alike: none", async () => {
    await putRecords(testContext(), "policies", [policyOf("7700000101", "petar", "jovan")]);
    await putRecords(testContext(), "instalments", [instalmentOf("7700000101")]);
    for (const [name, id] of [
      ["ana", HOUSEHOLD],
      ["jovan", registerId("instalments", "R-7700000101")],
      ["mila", NEXT],
      ["petar", randomUUID()],
      ["petar", "x' or true --"],
      ["petar", ""],
    ] as const)
      expect(await findInstalment(clientContext(name), id)).toBeNull();
  });
});

describe("money that arrived", () => {
  it("counts at once in every list, and the day is told", async () => {
    const ctx = clientContext("petar");
    const { id } = await newInstalment(ctx, { amount: 1_000 });
    const policy = registerId("policies", "P-8100026084517");
    await arrives(id, 400);
    const part = expect.objectContaining({ id, paid: 400, amount: 1_000 });
    expect(await listDuePayments(ctx)).toContainEqual(expect.objectContaining({ id, toPay: 600 }));
    expect(await listOwed(ctx)).toContainEqual(part);
    expect(await listInstalments(ctx, policy)).toContainEqual(part);
    await arrives(id, 600);
    for (const list of [await listDuePayments(ctx), await listOwed(ctx)])
      expect(list.map((one) => one.id)).not.toContain(id);
    const [latest] = await listSettled(ctx, { most: 1 });
    expect(latest).toMatchObject({ id, paid: 1_000, paidOn: daysFromToday(0) });
  });
});

describe("what was paid", () => {
  it("is latest first, as much as is asked for, by policy and by year of the due day", async () => {
    const ctx = clientContext("dragan");
    await putRecords(ctx, "policies", [policyOf("7700000102", "dragan")]);
    const days = ["2019-03-01", "2020-03-01", "2020-09-01"];
    await putRecords(
      ctx,
      "instalments",
      days.map((dueOn, place) => ({
        ...instalmentOf("7700000102"),
        ...{ id: `R-${dueOn}`, reference: `77000001020${place}`, dueOn, paid: 100, paidOn: dueOn },
      })),
    );
    const due = async (asked: object) =>
      (await listSettled(ctx, { most: 9, ...asked })).map((one) => one.dueOn);
    expect(await due({ policy: "7700000102" })).toEqual(days.toReversed());
    expect(await due({ policy: "7700000102", most: 2 })).toEqual(["2020-09-01", "2020-03-01"]);
    expect(await due({ policy: "7700000102", year: 2020 })).toEqual(["2020-09-01", "2020-03-01"]);
    expect(await due({ policy: "8100026084517" })).toEqual([]);
    const years = (await listSettledYears(ctx)).filter(({ key }) => key === "7700000102");
    expect(years.map(({ year }) => year)).toEqual([2020, 2019]);
  });
});

describe("persons who turned out to be one", () => {
  it("owe an instalment of a policy that both took out once", async () => {
    await putRecords(testContext(), "policies", [policyOf("7700000103", "sofija", null, "vesna")]);
    await putRecords(testContext(), "instalments", [instalmentOf("7700000103")]);
    await mergeOnly(testContext(), "vesna", "sofija");
    const due = (await listDuePayments(clientContext("sofija"))).filter(
      ({ number }) => number === "7700000103",
    );
    expect(due).toMatchObject([{ nth: 1, of: 1 }]);
  });
});

describe("premiumOrder", () => {
  const payee = { account: "999000000460000147", name: "Demo" };
  const asked = { payee, payer: "Petar Petrović", purpose: "Premija" };

  it("asks for what is left, with its codes and its reference", async () => {
    expect(premiumOrder(await own({ paid: 400_000 }), asked)).toEqual({
      ...{ payee, payer: "Petar Petrović", purpose: "Premija", slipCode: "160", qrCode: "260" },
      ...{ amount: 1_060_000, reference: "810002608451704" },
    });
  });

  it("is none of what is paid, not owed, in another currency or for nobody set to be paid", async () => {
    for (const more of [{ paid: 1_460_000 }, { paid: 9_999_999 }, { isOwed: false }, { currency: "EUR" }])
      expect(premiumOrder(await own(more), asked)).toBeNull();
    expect(premiumOrder(await own({}), { ...asked, payee: null })).toBeNull();
  });

  async function own(more: object) {
    const instalment = await findInstalment(clientContext("petar"), NEXT);
    if (!instalment) throw new Error("Petar's instalment is not there");
    return { ...instalment, ...more };
  }
});

async function arrives(instalmentId: string, amount: number): Promise<void> {
  const arrival = { instalmentId, source: "bank", sourceId: randomUUID(), amount, currency: "RSD" } as const;
  await inTransaction(testContext(), (tx) => recordArrival(tx, { ...arrival, paidOn: daysFromToday(0) }));
}

type Name = "petar" | "dragan" | "sofija" | "vesna" | "jovan";

function policyOf(number: string, holder: Name, beneficiary: Name | null = null, second: Name | null = null) {
  const persons = [
    { person: coreIdOf(holder), role: "policyholder" },
    ...(second ? [{ person: coreIdOf(second), role: "policyholder" }] : []),
    ...(beneficiary ? [{ person: coreIdOf(beneficiary), role: "beneficiary" }] : []),
  ];
  const what = { id: `P-${number}`, number, line: "accident", product: "Nezgoda", premium: 100 };
  return { ...what, ...runningFor(50), persons };
}

function instalmentOf(number: string) {
  const what = { id: `R-${number}`, policy: `P-${number}`, reference: number };
  return { ...what, amount: 100, dueOn: daysFromToday(1) };
}
