import { beforeEach, describe, expect, it } from "vitest";
import { daysFromToday, putRecords } from "#db/demo/builders";
import { coreIdOf, SAMPLE_CLIENTS, type SampleName } from "#db/demo/scenarios";
import { inTransaction } from "#lib/core/context";
import { recordArrival } from "#lib/payments/ledger/record-arrival";
import { remindOfPayments } from "#lib/payments/reminders/remind-of-payments";
import { registerId } from "#lib/register/core-id";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { mergeOnly } from "../../../support/merging";
import { forgetAccounts, letters } from "../../../support/outbox";
import { owe } from "../../../support/owing";
import { formOf, registerAndDecide } from "../../../support/registering";

const database = useDatabase();

beforeEach(async () => {
  const { sql } = database;
  await forgetAccounts(sql);
  for (const table of ["payment_reminders", "card_payments", "bank_entries", "instalments", "policies"])
    await sql`delete from ${sql(table)}`;
  await seedSampleClients(testContext());
  await sql`delete from instalments`;
  await openAccount("petar");
});

describe("an instalment", () => {
  it.each([
    [6, []],
    [5, ["before-due"]],
    [1, ["before-due"]],
    [0, []],
    [-2, []],
    [-3, ["after-due"]],
    [-30, ["after-due"]],
    [-31, []],
  ])("due in %i days is told as %j", async (due, kinds) => {
    await owe("1000000001", { due });
    await remind();
    expect((await told()).map(({ params }) => params.when)).toEqual(kinds);
  });

  it("is told with what is left of it, to its policyholder", async () => {
    await owe("1000000001", { due: 3, amount: 100_000, paid: 25_000 });
    await remind();
    expect(await told()).toEqual([
      {
        kind: "payment-reminder",
        recipient: SAMPLE_CLIENTS.petar.email,
        params: {
          when: "before-due",
          policyNumber: "771000000001",
          line: "casco",
          toPay: 75_000,
          currency: "RSD",
          dueOn: daysFromToday(3),
        },
      },
    ]);
  });

  it("of health insurance is told without saying so", async () => {
    await owe("1000000001", { due: 3, policy: { line: "voluntary-health", product: "Zdravlje" } });
    await remind();
    expect(await told()).toMatchObject([{ params: { line: null } }]);
    expect(JSON.stringify(await told())).not.toMatch(/health|zdrav/i);
  });

  it.each([
    ["paid by the register's word", { paid: 100_000 }],
    ["given up by the register", { instalment: { closed: true } }],
    ["of a policy given up by the register", { policy: { closed: true } }],
    [
      "due after its policy was cancelled",
      { policy: { status: "cancelled", cancelledOn: daysFromToday(-1) } },
    ],
  ])("%s is not told", async (_, more) => {
    await owe("1000000001", { due: 3, ...more });
    await remind();
    expect(await told()).toEqual([]);
  });

  it("that fell due before its policy was cancelled is still owed", async () => {
    await owe("1000000001", { due: -5, policy: { status: "cancelled", cancelledOn: daysFromToday(-1) } });
    await remind();
    expect(await told()).toHaveLength(1);
  });

  it("whose payment has arrived is not told, though the register does not know yet; the rest of it is", async () => {
    const [whole, part] = [await owe("2000000001", { due: 3 }), await owe("2000000002", { due: 3 })];
    await arrive(whole, 100_000);
    await arrive(part, 40_000);
    await remind();
    expect(await told()).toMatchObject([{ params: { policyNumber: "772000000002", toPay: 60_000 } }]);
  });

  it("that is being paid by card is left alone until that payment is given up", async () => {
    const id = await owe("1000000001", { due: 3 });
    await payByCard(id, "1 hour");
    await remind();
    expect(await told()).toEqual([]);
    await database.sql`update card_payments set expires_at = now() - interval '1 second'`;
    await remind();
    expect(await told()).toHaveLength(1);
  });
});

describe("a reminder", () => {
  it("comes once, however often it is asked for", async () => {
    await owe("1000000001", { due: 3 });
    expect(await remind()).toBe(1);
    expect(await remind()).toBe(0);
    expect(await told()).toHaveLength(1);
  });

  it("comes once although twenty ask at once", async () => {
    for (const [place, due] of [1, 2, 3, 4, 5, -3, -9, -30].entries())
      await owe(`100000000${place}`, { due });
    const counts = await Promise.all(Array.from({ length: 20 }, remind));
    expect(counts.reduce((sum, count) => sum + count)).toBe(8);
    expect(await told()).toHaveLength(8);
  });

  it("comes again after the due day, and again when the register moves that day, but never twice in one day", async () => {
    await owe("1000000001", { due: 3 });
    await remind();
    await owe("1000000001", { due: -4 });
    await remind();
    expect(await told()).toHaveLength(1);
    await aDayPasses();
    await remind();
    expect((await told()).map(({ params }) => params.when)).toEqual(["before-due", "after-due"]);
    await owe("1000000001", { due: 5 });
    await aDayPasses();
    await remind();
    expect((await told()).map(({ params }) => params.dueOn)).toEqual([3, -4, 5].map(daysFromToday));
  });

  it("does not come to whoever switched it off, and comes once it is wanted again", async () => {
    await owe("1000000001", { due: 3 });
    await database.sql`insert into notification_choices (account_id, notification, is_wanted)
      select id, 'payment-reminders', false from accounts`;
    await remind();
    expect(await told()).toEqual([]);
    await database.sql`update notification_choices set is_wanted = true`;
    await remind();
    expect(await told()).toHaveLength(1);
  });

  it("comes although its owner wants no news of requests", async () => {
    await owe("1000000001", { due: 3 });
    await database.sql`insert into notification_choices (account_id, notification, is_wanted)
      select id, 'request-news', false from accounts`;
    await remind();
    expect(await told()).toHaveLength(1);
  });

  it("comes to no mailbox that was never proven: a typing error would tell a stranger", async () => {
    await database.sql`update accounts set email_verified = null`;
    await owe("1000000001", { due: 3 });
    await remind();
    expect(await told()).toEqual([]);
    await database.sql`update accounts set email_verified = now()`;
    await remind();
    expect(await told()).toHaveLength(1);
  });

  it("comes to a declared account, and to none that is closed", async () => {
    await owe("1000000001", { due: 3 });
    await database.sql`update accounts set disabled_at = now()`;
    await remind();
    expect(await told()).toEqual([]);
    await database.sql`update accounts set disabled_at = null, declared_until = now() + interval '1 hour'`;
    await remind();
    expect(await told()).toHaveLength(1);
  });

  it("comes to policyholders, not to whoever is only insured", async () => {
    await openAccount("ana");
    const persons = [
      { person: coreIdOf("petar"), role: "policyholder" },
      { person: coreIdOf("ana"), role: "insured" },
    ];
    await owe("1000000001", { due: 3, policy: { persons } });
    await remind();
    expect((await told()).map(({ recipient }) => recipient)).toEqual([SAMPLE_CLIENTS.petar.email]);
  });

  it("comes once to a person of two records, whichever of them has the account", async () => {
    await openAccount("ana");
    await database.sql`delete from accounts where person_id = ${registerId("persons", coreIdOf("petar"))}`;
    const persons = [
      { person: coreIdOf("petar"), role: "policyholder" },
      { person: coreIdOf("ana"), role: "policyholder" },
    ];
    await owe("1000000001", { due: 3, policy: { persons } });
    await mergeOnly(testContext(), "petar", "ana");
    await remind();
    expect(await told()).toHaveLength(1);
  });

  it("comes for every one of more instalments than one statement looks at", async () => {
    await owe("100000", { due: 3 });
    const records = Array.from({ length: 4_100 }, (_, place) => {
      return {
        id: `R${place}`,
        policy: "P-77100000",
        reference: `9${place}`,
        amount: 100,
        dueOn: daysFromToday(4),
      };
    });
    await putRecords(testContext(), "instalments", records);
    expect(await remind()).toBe(4_101);
    expect(await told()).toHaveLength(4_101);
  });
});

function remind(): Promise<number> {
  return remindOfPayments(testContext());
}

async function told() {
  return (await letters(database.sql)).filter(({ kind }) => kind === "payment-reminder");
}

async function aDayPasses(): Promise<void> {
  await database.sql`update payment_reminders set sent_at = sent_at - interval '1 day'`;
}

async function arrive(instalmentId: string, amount: number): Promise<void> {
  const money = { instalmentId, amount, currency: "RSD", paidOn: daysFromToday(0) };
  await inTransaction(testContext(), (tx) =>
    recordArrival(tx, { ...money, source: "bank", sourceId: crypto.randomUUID() }),
  );
}

async function payByCard(instalmentId: string, within: string): Promise<void> {
  await database.sql`
    insert into card_payments (order_number, instalment_id, person_id, amount, currency, expires_at)
    values ('PAY-1', ${instalmentId}, ${registerId("persons", coreIdOf("petar"))}, 100, 'RSD', now() + ${within}::interval)`;
}

async function openAccount(name: SampleName): Promise<void> {
  await registerAndDecide(testContext(), formOf(name));
  await database.sql`update accounts set email_verified = now()`;
}
