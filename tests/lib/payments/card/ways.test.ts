import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { CARD_PAYMENT_STATES } from "#db/schema/payments";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { newInstalment } from "../../../support/instalments";

const database = useDatabase();

type State = (typeof CARD_PAYMENT_STATES)[number];

const EXIST: Record<State, State[]> = {
  pending: ["pending", "paid", "cancelled", "expired"],
  paid: ["paid"],
  cancelled: ["cancelled", "paid"],
  expired: ["expired", "paid"],
};

beforeAll(() => seedSampleClients(testContext()));

describe("a card payment, whoever writes to the database", () => {
  it.each(CARD_PAYMENT_STATES.flatMap((from) => CARD_PAYMENT_STATES.map((to) => [from, to] as const)))(
    "goes from %s to %s only where that way exists",
    async (from, to) => {
      const id = await paymentIn(from);
      const move = database.sql`update card_payments set state = ${to} where id = ${id}`;
      if (EXIST[from].includes(to)) await move;
      else await expect(move).rejects.toThrow(`a card payment does not go from ${from} to ${to}`);
    },
  );

  it.each([
    "amount = amount + 1",
    "currency = 'EUR'",
    "order_number = 'P-2'",
    "instalment_id = gen_random_uuid()",
    "begun_at = now() - interval '1 day'",
  ])("stays the one that was begun: %s", async (change) => {
    const id = await paymentIn("pending");
    const update = database.sql.unsafe(`update card_payments set ${change} where id = '${id}'`);
    await expect(update).rejects.toThrow("a card payment stays the one that was begun");
  });

  it("is pending once for an instalment", async () => {
    const { id } = await newInstalment(testContext());
    await begin(id);
    await expect(begin(id)).rejects.toThrow("one_pending_an_instalment");
  });
});

async function paymentIn(state: State): Promise<string> {
  const id = await begin((await newInstalment(testContext())).id);
  if (state !== "pending") await database.sql`update card_payments set state = ${state} where id = ${id}`;
  return id;
}

async function begin(instalmentId: string): Promise<string> {
  const [row] = await database.sql`
    insert into card_payments (order_number, instalment_id, person_id, amount, currency, expires_at)
    values (${randomUUID()}, ${instalmentId}, ${randomUUID()}, 100, 'RSD', now() + interval '1 hour') returning id`;
  return row?.id;
}
