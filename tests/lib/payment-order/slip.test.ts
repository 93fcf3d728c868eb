import { describe, expect, test } from "vitest";
import { slipOf } from "#lib/payment-order/slip";
import { sampleOrder } from "./orders";

describe("a slip", () => {
  test("has the fields of the paper form as they are written there", () => {
    expect(slipOf(sampleOrder())).toEqual({
      payer: "Petar Petrović",
      purpose: "Premija po polisi 8100026084517",
      payee: "Osiguranje Demo a.d.o., Beograd",
      code: "160",
      currency: "RSD",
      amount: "=12.345,50",
      account: "999-0000004600001-47",
      model: "97",
      reference: "564000123456",
      spacedReference: "56 4000 1234 56",
    });
  });

  test.each([
    [1, "=0,01"],
    [100_000, "=1.000,00"],
    [99_999, "=999,99"],
    [123_456_789_05, "=123.456.789,05"],
  ])("writes %i para as %s", (amount, written) => {
    expect(slipOf(sampleOrder({ amount })).amount).toBe(written);
  });
});
