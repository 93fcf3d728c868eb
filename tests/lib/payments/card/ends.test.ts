import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sha512 } from "#db/monri-play/orders";
import { seedSampleClients as seed } from "#db/seed";
import type { ClientContext } from "#lib/core/context";
import { beginCardPayment } from "#lib/payments/card/begin-card-payment";
import { cancelCardPayment } from "#lib/payments/card/cancel-card-payment";
import { expireCardPayments } from "#lib/payments/card/expire-card-payments";
import { findCardPayment } from "#lib/payments/card/find-card-payment";
import { noteReturn, returnedOrder } from "#lib/payments/card/note-return";
import { settleCallback } from "#lib/payments/card/settle-callback";
import { callbackFor, MONRI, withCards } from "../../../support/card-callbacks";
import { beginAny, confirmations, overdue, recorded, stateOf } from "../../../support/card-rows";
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
  gateway = withCards(testContext());
});

describe("cancelling", () => {
  it("ends a pending payment once, with one letter", async () => {
    const { order } = await beginAny(petar);
    const answers = await Promise.all(Array.from({ length: 5 }, () => cancelCardPayment(petar, order)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await outcomes()).toEqual(["cancelled"]);
    expect(await recorded(database.sql, "payment.cancelled", requests())).toHaveLength(1);
  });

  it("leaves paid what was paid before", async () => {
    const { order } = await beginAny(petar);
    await settleCallback(gateway, await callbackFor(petar, order));
    expect(await cancelCardPayment(petar, order)).toBe(false);
    expect(await stateOf(database.sql, order)).toBe("paid");
    expect(await outcomes()).toEqual(["paid"]);
  });
});

describe("expiring", () => {
  it("gives up what is past its time, once, with one letter, also when two schedulers ask at once", async () => {
    const { order } = await beginAny(petar);
    expect(await expireCardPayments(gateway)).toBe(0);
    await overdue(database.sql, order);
    const expired = await Promise.all([expireCardPayments(gateway), expireCardPayments(gateway)]);
    expect(expired.sort()).toEqual([0, 1]);
    expect(await stateOf(database.sql, order)).toBe("expired");
    expect(await outcomes()).toEqual(["expired"]);
  });

  it("gives up nothing that the gateway called approved, and lets operators know", async () => {
    const { order } = await beginAny(petar);
    await settleCallback(gateway, await callbackFor(petar, order, { amount: 5 }));
    await overdue(database.sql, order);
    expect(await expireCardPayments(gateway)).toBe(0);
    expect(await stateOf(database.sql, order)).toBe("pending");
    expect(gateway.logged.filter(({ event }) => event === "payment.callback-missing")).toHaveLength(1);
    await database.sql`update card_payments set approval_seen_at = null`;
    expect(await expireCardPayments(gateway)).toBe(1);
  });
});

describe("the browser's return", () => {
  it("pays nothing, but lets nobody cancel or pay again what the gateway calls approved", async () => {
    const { order, instalment } = await beginAny(petar);
    await noteReturn(gateway, returnOf(order));
    expect(await stateOf(database.sql, order)).toBe("pending");
    expect(await findCardPayment(petar, order)).toMatchObject({ state: "confirming" });
    expect(await cancelCardPayment(petar, order)).toBe(false);
    expect(await beginCardPayment(petar, instalment.id)).toEqual({ ok: false, refusal: "under-way" });
    await settleCallback(gateway, await callbackFor(petar, order));
    expect(await findCardPayment(petar, order)).toMatchObject({ state: "paid" });
  });

  it("that nobody signed, or that says no, changes nothing", async () => {
    const { order } = await beginAny(petar);
    await noteReturn(gateway, returnOf(order, { key: "another key" }));
    await noteReturn(gateway, returnOf(order, { code: "0005" }));
    expect(await findCardPayment(petar, order)).toMatchObject({ state: "pending" });
    expect(gateway.logged.map(({ event }) => event)).toEqual(["payment.return-forged"]);
  });

  it("that nobody signed fills no log, however often it comes", async () => {
    const { order } = await beginAny(petar);
    const forged = returnOf(order, { key: "another key" });
    for (let time = 0; time < 200; time += 1) await noteReturn(gateway, forged);
    expect(gateway.logged.length).toBeLessThanOrEqual(60);
  });

  it("without an order number of ours leads nowhere", () => {
    for (const number of ["", "x", "//evil.example", "P-1", "../../nalog"])
      expect(returnedOrder(returnOf(encodeURIComponent(number)))).toBeNull();
  });
});

function returnOf(order: string, { key = MONRI.merchantKey, code = "0000" } = {}): string {
  const address = `https://portal.primer.test/placanja/povratak?order_number=${order}&response_code=${code}`;
  return `${address}&digest=${sha512(key, address)}`;
}

async function outcomes(): Promise<string[]> {
  return (await confirmations(database.sql)).map(({ outcome }) => outcome);
}

function requests(): string[] {
  return [petar.requestNumber, gateway.requestNumber];
}
