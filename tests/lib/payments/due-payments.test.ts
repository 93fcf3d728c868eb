import { beforeAll, describe, expect, it } from "vitest";
import { daysFromToday, putRecords, runningFor } from "#db/demo/builders";
import { coreIdOf } from "#db/demo/scenarios";
import { DUE_SOON, instalmentStanding, nextInstalment } from "#lib/payments/instalment-standing";
import { listDuePayments } from "#lib/payments/list-due-payments";
import { clientContext } from "../../support/client-context";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";

useDatabase();

beforeAll(() => seedSampleClients(testContext()));

describe("an instalment", () => {
  it.each([
    ["paid", { paid: 100, daysLeft: -5 }],
    ["paid", { paid: 120, daysLeft: 5 }],
    ["overdue", { paid: 99, daysLeft: -1 }],
    ["due-soon", { paid: 0, daysLeft: 0 }],
    ["due-soon", { paid: 0, daysLeft: DUE_SOON }],
    ["later", { paid: 0, daysLeft: DUE_SOON + 1 }],
    ["not-owed", { paid: 99, daysLeft: -1, isOwed: false }],
    ["paid", { paid: 100, daysLeft: -1, isOwed: false }],
  ] as const)("is %s: %o", (standing, instalment) => {
    expect(instalmentStanding({ amount: 100, isOwed: true, ...instalment })).toBe(standing);
  });

  it("is next when it is the first that is not wholly paid, with what is left of it", () => {
    const paid = { amount: 100, paid: 100, daysLeft: -40, isOwed: true };
    const begun = { amount: 100, paid: 30, daysLeft: -10, isOwed: true };
    const later = { amount: 100, paid: 0, daysLeft: 20, isOwed: true };
    expect(nextInstalment([paid, begun, later])).toMatchObject({ nth: 2, of: 3, toPay: 70, daysLeft: -10 });
    expect(nextInstalment([paid, { ...later, isOwed: false }])).toBeUndefined();
    expect(nextInstalment([])).toBeUndefined();
  });
});

describe("listDuePayments", () => {
  it("tells the policyholder what falls due within 14 days, and which instalment of how many it is", async () => {
    expect(await listDuePayments(clientContext("petar"))).toEqual([
      {
        id: expect.any(String),
        number: "8100026084517",
        line: "casco",
        dueOn: daysFromToday(5),
        daysLeft: 5,
        toPay: 1_460_000,
        currency: "RSD",
        nth: 4,
        of: 4,
        isPending: false,
      },
    ]);
  });

  it("begins with what is longest overdue and leaves out what is paid, later or vanished", async () => {
    await owe("sofija", "7800000001", [
      { dueOn: daysFromToday(-40), paid: 100 },
      { dueOn: daysFromToday(-10), paid: 40 },
      { dueOn: daysFromToday(-20), closed: true },
      { dueOn: daysFromToday(14) },
      { dueOn: daysFromToday(15) },
    ]);
    expect(await listDuePayments(clientContext("sofija"))).toMatchObject([
      { daysLeft: -10, toPay: 60, nth: 2, of: 4 },
      { daysLeft: 14, toPay: 100, nth: 3, of: 4 },
    ]);
  });

  it("asks nothing of those who are only insured", async () => {
    const ana = { person: coreIdOf("ana"), role: "insured" };
    await owe("jovan", "7800000002", [{ dueOn: daysFromToday(1) }], { persons: [ana] });
    expect(await listDuePayments(clientContext("ana"))).toEqual([]);
  });

  it("asks for nothing that fell due after the policy was cancelled", async () => {
    const cancelled = { status: "cancelled", cancelledOn: daysFromToday(-5) };
    const due = [{ dueOn: daysFromToday(-6) }, { dueOn: daysFromToday(-5) }];
    await owe("dragan", "7800000003", due, cancelled);
    expect(await listDuePayments(clientContext("dragan"))).toMatchObject([{ daysLeft: -6 }]);
  });
});

async function owe(name: "sofija" | "jovan" | "dragan", number: string, due: object[], more = {}) {
  const persons = [{ person: coreIdOf(name), role: "policyholder" }];
  const policy = { id: `P-${number}`, number, line: "accident", product: "Nezgoda", premium: 100 };
  await putRecords(testContext(), "policies", [{ ...policy, ...runningFor(50), persons, ...more }]);
  const records = due.map((instalment, place) => {
    const reference = `${number}${place}`;
    return { id: reference, policy: policy.id, reference, amount: 100, ...instalment };
  });
  await putRecords(testContext(), "instalments", records);
}
