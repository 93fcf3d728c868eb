import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMoney } from "#lib/identity/money";
import { formatAmount } from "#lib/texts/format";

describe("parseMoney", () => {
  test.each([
    ["1.234,50", 123450],
    ["1234.50", 123450],
    ["1234,5 RSD", 123450],
    ["1234", 123400],
    ["1.234", 123400],
    ["1.234.567", 123456700],
    ["1 234,50", 123450],
    ["0,01", 1],
    ["0012", 1200],
    ["6.500,00 din.", 650000],
    ["6500 dinara", 650000],
    ["1234.5", 123450],
  ])("reads %j as %i para", (typed, para) => {
    expect(parseMoney(typed)).toEqual({ ok: true, value: para });
  });

  test.each([
    ["", "empty"],
    [" ", "empty"],
    ["0", "not-above-zero"],
    ["0,00", "not-above-zero"],
    ["-5", "not-above-zero"],
    ["−5", "not-above-zero"],
    ["pet hiljada", "malformed"],
    ["1,234.50", "malformed"],
    ["1.2345", "malformed"],
    ["12.34.56", "malformed"],
    ["1234,567", "malformed"],
    ["1e9", "malformed"],
    ["RSD", "malformed"],
    ["12345678901234", "too-large"],
    ["1".repeat(1_000_000), "too-large"],
  ])("refuses %.40j as %s", (typed, refusal) => {
    expect(parseMoney(typed)).toEqual({ ok: false, refusal });
  });

  test("reads back every amount that the portal writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 14 }), (para) => {
        expect(parseMoney(formatAmount(para))).toEqual({ ok: true, value: para });
      }),
    );
  });
});
