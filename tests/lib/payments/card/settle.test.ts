import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seedSampleClients as seed } from "#db/seed";
import type { ClientContext } from "#lib/core/context";
import { cancelCardPayment } from "#lib/payments/card/cancel-card-payment";
import { expireCardPayments } from "#lib/payments/card/expire-card-payments";
import { findCardPayment } from "#lib/payments/card/find-card-payment";
import { settleCallback } from "#lib/payments/card/settle-callback";
import { recordArrival } from "#lib/payments/ledger/record-arrival";
import { LIMITS } from "#lib/protection/limits";
import { callbackFor, signedCallback, withCards } from "../../../support/card-callbacks";
import {
  beginAny,
  confirmations,
  ledgerOf,
  overdue,
  paymentsTold,
  recorded,
  stateOf,
} from "../../../support/card-rows";
import { type TestContext, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts } from "../../../support/outbox";
import { signedIn } from "../../../support/signing-in";

const database = useDatabase();

let petar: TestContext & ClientContext;
let gateway: TestContext;
beforeAll(() => seed(testContext().db, testContext().env));
beforeEach(async () => {
  await forgetAccounts(database.sql);
  await database.sql`delete from core_events`;
  petar = withCards((await signedIn(testContext(), "petar")).ctx);
  await database.sql`delete from outbox`;
  await database.sql`delete from limits`;
  gateway = withCards(testContext());
});

describe("the gateway's callback", () => {
  it("pays once however often and however much at once it comes: one row, one event, one letter, one record", async () => {
    const { order, instalment } = await beginAny(petar);
    const callback = await callbackFor(petar, order);
    const answers = await Promise.all(Array.from({ length: 20 }, () => settleCallback(gateway, callback)));
    const values = answers.map((answer) => (answer.ok ? answer.value : answer.refusal));
    expect(values.filter((value) => value === "paid")).toHaveLength(1);
    expect(values.filter((value) => value === "known")).toHaveLength(19);
    expect(await ledgerOf(database.sql, instalment.id)).toEqual([
      { source: "card", amount: 1_234_550, balance: 1_234_550 },
    ]);
    expect(await paymentsTold(database.sql)).toEqual([
      {
        instalment: instalment.coreId,
        reference: instalment.reference,
        amount: 1_234_550,
        currency: "RSD",
        paidOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        orderNumber: order,
        approvalCode: "629762",
      },
    ]);
    expect(await outcomes()).toEqual(["paid"]);
    expect(await recorded(database.sql, "payment.paid", requests())).toHaveLength(1);
    expect(await findCardPayment(petar, order)).toMatchObject({ state: "paid", approvalCode: "629762" });
  });

  it("with another signature is refused and pays nothing, and is limited by address", async () => {
    const { order } = await beginAny(petar);
    const { body } = await callbackFor(petar, order);
    const forged = signedCallback(body.toString(), "another key");
    expect(await settleCallback(gateway, forged)).toEqual({ ok: false, refusal: "forged" });
    expect(await settleCallback(gateway, { body, authorization: null })).toEqual({
      ok: false,
      refusal: "forged",
    });
    await database.sql`update limits set used = most`;
    for (let use = 0; use < (LIMITS.callbacksRefusedByAddress[0]?.most ?? 0); use += 1)
      await settleCallback(gateway, forged);
    expect(await settleCallback(gateway, forged)).toMatchObject({ refusal: "too-many-attempts" });
    expect(await stateOf(database.sql, order)).toBe("pending");
    // Nobody can keep the true one out by that.
    expect(await settleCallback(gateway, await callbackFor(petar, order))).toEqual({
      ok: true,
      value: "paid",
    });
  });

  it.each([
    ["other-amount", { amount: 1 }],
    ["other-amount", { amount: 1_234_551 }],
    ["other-amount", { currency: "EUR" }],
    ["no-purchase", { transaction_type: "refund" }],
    ["no-purchase", { transaction_type: undefined }],
    ["no-purchase", { transaction_type: null }],
    ["unknown-order", { order_number: "P-2222-2222-2222-2222" }],
  ])(
    "signed and yet unfit (%s) pays nothing and is put on record, once accepted: %o",
    async (reason, changed) => {
      const { order, instalment } = await beginAny(petar);
      const answer = await settleCallback(gateway, await callbackFor(petar, order, changed));
      expect(answer).toEqual({ ok: true, value: "on-record" });
      expect(await stateOf(database.sql, order)).toBe("pending");
      expect(await ledgerOf(database.sql, instalment.id)).toEqual([]);
      expect(await paymentsTold(database.sql)).toEqual([]);
      expect((await recorded(database.sql, "payment.callback-refused", requests())).at(-1)).toMatchObject({
        reason,
      });
      expect(gateway.logged).toContainEqual({
        level: "error",
        event: "payment.callback-unfit",
        refusal: reason,
      });
    },
  );

  it.each([
    { status: "declined" },
    { response_code: "0005" },
    { status: "approved ", response_code: "0000" },
  ])("that does not approve leaves the payment open: %o", async (changed) => {
    const { order } = await beginAny(petar);
    const answer = await settleCallback(gateway, await callbackFor(petar, order, changed));
    expect(answer).toEqual({ ok: true, value: "not-approved" });
    expect(await stateOf(database.sql, order)).toBe("pending");
  });

  it("that approves the same order twice in two ways is put on record: the card was charged twice", async () => {
    const { order, instalment } = await beginAny(petar);
    await settleCallback(gateway, await callbackFor(petar, order));
    const again = await settleCallback(gateway, await callbackFor(petar, order, { approval_code: "111111" }));
    expect(again).toEqual({ ok: true, value: "on-record" });
    expect((await recorded(database.sql, "payment.callback-refused", requests())).at(-1)).toMatchObject({
      reason: "approved-twice",
    });
    expect(await ledgerOf(database.sql, instalment.id)).toHaveLength(1);
  });

  it("keeps no approval code that is none", async () => {
    const { order } = await beginAny(petar);
    await settleCallback(
      gateway,
      await callbackFor(petar, order, { approval_code: "<script>4111111111111111" }),
    );
    expect(await findCardPayment(petar, order)).toMatchObject({ state: "paid", approvalCode: null });
  });

  it("that comes late still pays what was cancelled or expired: the money has moved", async () => {
    for (const end of ["cancelled", "expired"]) {
      const { order, instalment } = await beginAny(petar);
      await endAs(end, order);
      expect(await stateOf(database.sql, order)).toBe(end);
      expect(await settleCallback(gateway, await callbackFor(petar, order))).toEqual({
        ok: true,
        value: "paid",
      });
      expect(await ledgerOf(database.sql, instalment.id)).toHaveLength(1);
    }
    expect(await outcomes()).toEqual(["cancelled", "paid", "expired", "paid"]);
  });

  it("for what was paid otherwise meanwhile is kept as overpaid, and client and core system are told", async () => {
    const { order, instalment } = await beginAny(petar);
    await arrives(instalment.id, 1_000_000);
    expect(await settleCallback(gateway, await callbackFor(petar, order))).toEqual({
      ok: true,
      value: "paid",
    });
    expect(await findCardPayment(petar, order)).toMatchObject({ state: "paid", overpaid: 1_000_000 });
    expect(await paymentsTold(database.sql)).toEqual([
      expect.objectContaining({ amount: 1_234_550, overpaid: 1_000_000 }),
    ]);
    expect(await confirmations(database.sql)).toEqual([
      expect.objectContaining({ outcome: "paid", overpaid: 1_000_000 }),
    ]);
  });

  it("pays nothing by half: when the letter cannot be written, the whole of it waits for the next callback", async () => {
    const { order, instalment } = await beginAny(petar);
    const callback = await callbackFor(petar, order);
    await database.sql`alter table outbox add constraint no_letters check (kind <> 'payment-confirmation')`;
    await expect(settleCallback(gateway, callback)).rejects.toThrow();
    await database.sql`alter table outbox drop constraint no_letters`;
    expect(await stateOf(database.sql, order)).toBe("pending");
    expect(await ledgerOf(database.sql, instalment.id)).toEqual([]);
    expect(await settleCallback(gateway, callback)).toEqual({ ok: true, value: "paid" });
  });

  it("is not taken where cards are off", async () => {
    const off = testContext();
    expect(await settleCallback(off, signedCallback({}))).toEqual({ ok: false, refusal: "cards-off" });
  });
});

async function endAs(end: string, order: string): Promise<void> {
  if (end === "cancelled") await cancelCardPayment(petar, order);
  else {
    await overdue(database.sql, order);
    await expireCardPayments(gateway);
  }
}

async function arrives(instalmentId: string, amount: number): Promise<void> {
  const arrival = { instalmentId, source: "bank", sourceId: randomUUID(), paidOn: "2026-11-20" } as const;
  await petar.db.transaction((db) =>
    recordArrival({ ...petar, db }, { ...arrival, amount, currency: "RSD" }),
  );
}

async function outcomes(): Promise<string[]> {
  return (await confirmations(database.sql)).map(({ outcome }) => outcome);
}

function requests(): string[] {
  return [petar.requestNumber, gateway.requestNumber];
}
