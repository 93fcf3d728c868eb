import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seedSampleClients as seed } from "#db/seed";
import type { ClientContext } from "#lib/core/context";
import { settleCallback } from "#lib/payments/card/settle-callback";
import { LIMITS } from "#lib/protection/limits";
import { callbackFor, signedCallback, withCards } from "../../../support/card-callbacks";
import { beginAny, recorded } from "../../../support/card-rows";
import { type TestContext, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts } from "../../../support/outbox";
import { signedIn } from "../../../support/signing-in";

const database = useDatabase();

const UNSTORABLE = JSON.stringify({
  order_number: "P\0",
  amount: 1,
  currency: "RSD",
  status: "approved",
  response_code: "0000",
  transaction_type: "purchase",
});

let petar: TestContext & ClientContext;
let gateway: TestContext;
beforeAll(() => seed(testContext().db, testContext().env));
beforeEach(async () => {
  await forgetAccounts(database.sql);
  await database.sql`delete from limits`;
  petar = withCards((await signedIn(testContext(), "petar")).ctx);
  gateway = withCards(testContext());
});

describe("a callback that fits nothing", () => {
  it.each([
    "",
    "x",
    "null",
    "[]",
    "{}",
    '{"order_number":1}',
    `{"order_number":"${"P".repeat(99)}"}`,
    UNSTORABLE,
  ])("signed and unreadable is put on record: %s", async (content) => {
    expect(await settleCallback(gateway, signedCallback(content))).toEqual({
      ok: true,
      value: "on-record",
    });
    expect((await recorded(database.sql, "payment.callback-refused", requests())).at(-1)).toEqual({
      reason: "unreadable",
    });
  });

  it("signed by what every client finds in their form is limited by address like a forged one", async () => {
    const { order } = await beginAny(petar);
    const signedForm = signedCallback(`${order}1234550RSD`);
    await database.sql`delete from limits`;
    const most = LIMITS.callbacksRefusedByAddress[0]?.most ?? 0;
    for (let use = 0; use < most; use += 1) await settleCallback(gateway, signedForm);
    const before = (await recorded(database.sql, "payment.callback-refused", requests())).length;
    expect(await settleCallback(gateway, signedForm)).toMatchObject({ refusal: "too-many-attempts" });
    expect(await recorded(database.sql, "payment.callback-refused", requests())).toHaveLength(before);
    // What fits is taken all the same.
    expect(await settleCallback(gateway, await callbackFor(petar, order))).toEqual({
      ok: true,
      value: "paid",
    });
  });
});

function requests(): string[] {
  return [petar.requestNumber, gateway.requestNumber];
}
