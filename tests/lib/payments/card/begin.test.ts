import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readOrder } from "#db/monri-play/orders";
import { seedSampleClients as seed } from "#db/seed";
import type { ClientContext } from "#lib/core/context";
import { beginCardPayment } from "#lib/payments/card/begin-card-payment";
import { cancelCardPayment } from "#lib/payments/card/cancel-card-payment";
import { findCardPayment, listCardPayments } from "#lib/payments/card/find-card-payment";
import { formToGateway } from "#lib/payments/card/form-to-gateway";
import { isOrderNumber } from "#lib/payments/card/order-number";
import { settleCallback } from "#lib/payments/card/settle-callback";
import { recordArrival } from "#lib/payments/ledger/record-arrival";
import { LIMITS } from "#lib/protection/limits";
import { callbackFor, MONRI, withCards } from "../../../support/card-callbacks";
import { type TestContext, testContext, useDatabase } from "../../../support/database";
import { newInstalment } from "../../../support/instalments";
import { forgetAccounts } from "../../../support/outbox";
import { signedIn } from "../../../support/signing-in";

const database = useDatabase();

let petar: TestContext & ClientContext;
beforeAll(() => seed(testContext().db, testContext().env));
beforeEach(async () => {
  await forgetAccounts(database.sql);
  petar = withCards((await signedIn(testContext(), "petar")).ctx);
});

describe("beginCardPayment", () => {
  it("begins what is still owed of one's instalment, by our rows", async () => {
    const { id } = await newInstalment(petar, { amount: 1_000_000, paid: 250_000 });
    const orderNumber = await begun(petar, id);
    expect(isOrderNumber(orderNumber)).toBe(true);
    expect(await findCardPayment(petar, orderNumber)).toMatchObject({
      state: "pending",
      amount: 750_000,
      currency: "RSD",
      instalmentId: id,
      approvalCode: null,
      overpaid: 0,
    });
  });

  it.each(["", "\0", "P-2222-2222-2222-222\0", "P-2222-2222-2222-2222", "\ud800"])(
    "D1: what can be no order number is an unknown one: %j",
    async (orderNumber) => {
      expect(await findCardPayment(petar, orderNumber)).toBeNull();
    },
  );

  it("D1: refuses what is not one's own to pay exactly like what never existed", async () => {
    const { id } = await newInstalment(petar);
    const ana = withCards((await signedIn(testContext(), "ana")).ctx);
    const vesna = withCards((await signedIn(testContext(), "vesna")).ctx);
    const unheardOf = { ok: false, refusal: "not-found" };
    for (const [ctx, what] of [
      [ana, id],
      [vesna, id],
      [petar, randomUUID()],
      [petar, "x"],
      [petar, ""],
    ] as const)
      expect(await beginCardPayment(ctx, what)).toEqual(unheardOf);
  });

  it("D1: shows, leads to and cancels only one's own payments", async () => {
    const orderNumber = await begun(petar, (await newInstalment(petar)).id);
    const ana = withCards((await signedIn(testContext(), "ana")).ctx);
    expect(await findCardPayment(ana, orderNumber)).toBeNull();
    expect(await formToGateway(ana, orderNumber)).toBeNull();
    expect(await cancelCardPayment(ana, orderNumber)).toBe(false);
    expect(await stateOf(orderNumber)).toBe("pending");
  });

  it("refuses what is paid, vanished, owed no more, not in dinars or less than a dinar, and everything where cards are off", async () => {
    const paid = await newInstalment(petar, { paid: 1_234_550 });
    const euro = await newInstalment(petar, { currency: "EUR" });
    const rest = await newInstalment(petar, { paid: 1_234_451 });
    const least = await newInstalment(petar, { paid: 1_234_450 });
    const closed = await newInstalment(petar);
    await database.sql`update instalments set closed_at = now() where id = ${closed.id}`;
    expect(await beginCardPayment(petar, paid.id)).toEqual({ ok: false, refusal: "already-paid" });
    expect(await beginCardPayment(petar, euro.id)).toEqual({ ok: false, refusal: "not-in-dinars" });
    expect(await beginCardPayment(petar, rest.id)).toEqual({ ok: false, refusal: "too-little" });
    expect(await beginCardPayment(petar, least.id)).toMatchObject({ ok: true });
    expect(await beginCardPayment(petar, closed.id)).toEqual({ ok: false, refusal: "not-found" });
    const off = { ...petar, env: { ...petar.env, monri: null } };
    expect(await beginCardPayment(off, (await newInstalment(petar)).id)).toEqual({
      ok: false,
      refusal: "cards-off",
    });
  });

  it("goes on with the same payment in a second tab, also when both begin at once", async () => {
    const { id } = await newInstalment(petar);
    const tabs = await Promise.all(Array.from({ length: 10 }, () => begun(petar, id)));
    expect(new Set(tabs).size).toBe(1);
    expect(await listCardPayments(petar, id)).toHaveLength(1);
  });

  it("gives it an hour anew when it goes on", async () => {
    const { id } = await newInstalment(petar);
    const orderNumber = await begun(petar, id);
    await database.sql`update card_payments set expires_at = now() where order_number = ${orderNumber}`;
    expect(await begun(petar, id)).toBe(orderNumber);
    const [row] = await database.sql`
      select expires_at > now() + interval '59 minutes' as "isFresh" from card_payments where order_number = ${orderNumber}`;
    expect(row).toEqual({ isFresh: true });
  });

  it("ends the old payment and begins a new one when another amount is owed by now", async () => {
    const { id } = await newInstalment(petar);
    const old = await begun(petar, id);
    await arrives(id, 234_550);
    const next = await begun(petar, id);
    expect(next).not.toBe(old);
    expect(await stateOf(old)).toBe("cancelled");
    expect(await findCardPayment(petar, next)).toMatchObject({ state: "pending", amount: 1_000_000 });
  });

  it("begins nothing while a payment is being settled, nor after it", async () => {
    const { id } = await newInstalment(petar);
    const callback = await callbackFor(petar, await begun(petar, id));
    const [settled, ...answers] = await Promise.all([
      settleCallback(testContextWithCards(), callback),
      ...Array.from({ length: 5 }, () => beginCardPayment(petar, id)),
    ]);
    expect(settled).toEqual({ ok: true, value: "paid" });
    expect(await beginCardPayment(petar, id)).toEqual({ ok: false, refusal: "already-paid" });
    const numbers = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
    expect(new Set(numbers).size).toBeLessThanOrEqual(1);
    expect(await listCardPayments(petar, id)).toHaveLength(1);
  });

  it("is limited for each account", async () => {
    const { id } = await newInstalment(petar);
    const most = LIMITS.cardPaymentsByAccount[0]?.most ?? 0;
    for (let use = 0; use < most; use += 1) await begun(petar, id);
    expect(await beginCardPayment(petar, id)).toMatchObject({ ok: false, refusal: "too-many-attempts" });
  });
});

describe("the form to the gateway", () => {
  it("is signed as the gateway wants it, and tells only what it needs", async () => {
    const { id, reference } = await newInstalment(petar);
    const orderNumber = await begun(petar, id);
    const form = await formToGateway(petar, orderNumber);
    const fields = Object.fromEntries(form?.fields ?? []);
    expect(form?.action).toBe("https://ipgtest.monri.com/v2/form");
    expect(readOrder(new URLSearchParams(fields), MONRI)).toMatchObject({ orderNumber, amount: 1_234_550 });
    expect(fields).toMatchObject({
      ch_full_name: "Petar",
      ch_country: "RS",
      order_info: reference,
      amount: "1234550",
      currency: "RSD",
      transaction_type: "purchase",
      language: "sr",
      success_url_override: `${petar.env.appUrl}/placanja/povratak`,
      cancel_url_override: `${petar.env.appUrl}/placanja/odustanak/${orderNumber}`,
      callback_url_override: `${petar.env.appUrl}/api/payments/monri`,
    });
    expect(JSON.stringify(fields)).not.toMatch(
      new RegExp(`${MONRI.merchantKey}|1505985710005|8100026084517`),
    );
  });

  it("leaves out what the gateway would refuse the whole form for, and cuts what is too long", async () => {
    const orderNumber = await begun(petar, (await newInstalment(petar)).id);
    const { personId } = petar.client;
    await database.sql`update persons set city = 'Ub', street = ${"Ulica ".repeat(30)} where id = ${personId}`;
    const form = await formToGateway(petar, orderNumber);
    const fields = new URLSearchParams(form?.fields);
    expect(fields.has("ch_city")).toBe(false);
    expect(fields.get("ch_address")).toHaveLength(100);
    expect(readOrder(fields, MONRI)).toMatchObject({ orderNumber });
  });

  it("is not there for a payment that is no longer pending", async () => {
    const orderNumber = await begun(petar, (await newInstalment(petar)).id);
    await cancelCardPayment(petar, orderNumber);
    expect(await formToGateway(petar, orderNumber)).toBeNull();
  });
});

async function begun(ctx: ClientContext, instalment: string): Promise<string> {
  const answer = await beginCardPayment(ctx, instalment);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value;
}

async function stateOf(orderNumber: string): Promise<string> {
  const [row] = await database.sql`select state from card_payments where order_number = ${orderNumber}`;
  return row?.state;
}

async function arrives(instalmentId: string, amount: number): Promise<void> {
  const arrival = { instalmentId, source: "bank", sourceId: randomUUID(), paidOn: "2026-11-20" } as const;
  await petar.db.transaction((db) =>
    recordArrival({ ...petar, db }, { ...arrival, amount, currency: "RSD" }),
  );
}

function testContextWithCards() {
  return withCards(testContext());
}
