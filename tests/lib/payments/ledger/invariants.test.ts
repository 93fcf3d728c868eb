import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { instalments } from "#db/schema/policies";
import { recordArrival } from "#lib/payments/ledger/record-arrival";
import { PAID_SO_FAR } from "#lib/register/paid-so-far";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { newInstalment } from "../../../support/instalments";

const database = useDatabase();

let ctx: TestContext;
beforeAll(async () => {
  ctx = testContext();
  await seedSampleClients(ctx);
});

const amount = fc.integer({ min: 1, max: 3_000_000 });
/** Money that arrives, an arrival that is told again, and the register, which learns of a part or of all of it. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant("arrives" as const),
    source: fc.constantFrom("card" as const, "bank" as const),
    amount,
  }),
  fc.record({ kind: fc.constant("again" as const), which: fc.nat() }),
  fc.record({
    kind: fc.constant("register" as const),
    knows: fc.constantFrom("part" as const, "all" as const, "more" as const),
  }),
);

describe("the ledger, whatever happens in whatever order", () => {
  it("counts each arrival once and lets balances only grow; the register that catches up counts nothing twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { id } = await newInstalment(ctx);
        const arrived: { source: "card" | "bank"; sourceId: string; amount: number }[] = [];
        let [known, paid] = [0, 0];
        for (const one of steps) {
          if (one.kind === "arrives") {
            const arrival = { source: one.source, sourceId: randomUUID(), amount: one.amount };
            expect(await arrives(id, arrival)).toBe(true);
            arrived.push(arrival);
            paid += one.amount;
          } else if (one.kind === "again") {
            const arrival = arrived[one.which % arrived.length];
            if (arrival) expect(await arrives(id, { ...arrival, amount: 7 })).toBe(false);
          } else {
            known = Math.max(known, { part: Math.floor(paid / 2), all: paid, more: paid + 50 }[one.knows]);
            await registerKnows(id, known);
            paid = Math.max(paid, known);
          }
          expect(await paidSoFar(id)).toBe(paid);
          const sum = arrived.reduce((total, arrival) => total + arrival.amount, 0);
          expect(paid).toBeLessThanOrEqual(known + sum);
          expect(paid).toBeGreaterThanOrEqual(known);
        }
        const rows = await rowsOf(id);
        expect(rows.map(({ amount: counted }) => counted)).toEqual(arrived.map((arrival) => arrival.amount));
        for (const [place, row] of rows.entries())
          expect(row.balance).toBeGreaterThanOrEqual((rows[place - 1]?.balance ?? 0) + row.amount);
      }),
      { numRuns: 40 },
    );
  });

  it("puts arrivals of one moment in a row: every balance is the one before and what came", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { minLength: 2, maxLength: 8 }), async (amounts) => {
        const { id } = await newInstalment(ctx);
        const sourceId = randomUUID();
        const same = { source: "card" as const, sourceId, amount: 500 };
        const counted = await Promise.all([
          ...amounts.map((one) => arrives(id, { source: "bank", sourceId: randomUUID(), amount: one })),
          ...Array.from({ length: 4 }, () => arrives(id, same)),
        ]);
        expect(counted.filter(Boolean)).toHaveLength(amounts.length + 1);
        const rows = await rowsOf(id);
        let before = 0;
        for (const row of rows) {
          expect(row.balance).toBe(before + row.amount);
          before = row.balance;
        }
        expect(before).toBe(amounts.reduce((total, one) => total + one, 500));
      }),
      { numRuns: 15 },
    );
  });

  it("counts nothing for an instalment that nobody knows", async () => {
    expect(await arrives(randomUUID(), { source: "bank", sourceId: randomUUID(), amount: 1 })).toBe(false);
  });
});

describe("what was counted", () => {
  it.each([
    "update payment_ledger set amount = amount + 1",
    "update payment_ledger set at = at",
    "delete from payment_ledger",
    "truncate payment_ledger",
  ])("is changed by nobody: %s", async (statement) => {
    await arrives((await newInstalment(ctx)).id, { source: "bank", sourceId: randomUUID(), amount: 1 });
    await expect(database.sql.unsafe(statement)).rejects.toThrow("payment_ledger is append-only");
  });

  it.each(["amount = 0, balance = 0", "amount = -5, balance = 0", "amount = 5, balance = 4"])(
    "cannot be nonsense: %s",
    async (values) => {
      const [, paid, balance] = /amount = (-?\d+), balance = (-?\d+)/.exec(values) ?? [];
      const { id } = await newInstalment(ctx);
      const insert = database.sql`
        insert into payment_ledger (instalment_id, source, source_id, paid_on, amount, currency, balance)
        values (${id}, 'bank', ${randomUUID()}, now(), ${Number(paid)}, 'RSD', ${Number(balance)})`;
      await expect(insert).rejects.toThrow("payment_ledger_amount");
    },
  );
});

interface Arrival {
  source: "card" | "bank";
  sourceId: string;
  amount: number;
}

async function arrives(instalmentId: string, arrival: Arrival): Promise<boolean> {
  const given = { ...arrival, instalmentId, paidOn: "2026-11-20", currency: "RSD" };
  return ctx.db.transaction((db) => recordArrival({ ...ctx, db }, given));
}

async function registerKnows(id: string, paid: number): Promise<void> {
  await database.sql`update instalments set paid = ${paid} where id = ${id}`;
}

async function paidSoFar(id: string): Promise<number | undefined> {
  const [row] = await ctx.db.select({ paid: PAID_SO_FAR }).from(instalments).where(eq(instalments.id, id));
  return row?.paid;
}

async function rowsOf(id: string): Promise<{ amount: number; balance: number }[]> {
  return database.sql<{ amount: number; balance: number }[]>`
    select amount::float8, balance::float8 from payment_ledger where instalment_id = ${id} order by id`;
}
