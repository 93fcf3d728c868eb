import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDecimal, gainOf, hundredThousandths, worth } from "#lib/pension/worth";

const amounts = fc.bigInt({ min: 0n, max: 10n ** 11n });

describe("what units are worth", () => {
  test.each([
    ["263.73938", "2820.89", 74397978],
    ["0.00001", "500.00000", 1],
    ["0.00001", "499.99999", 0],
    ["1", "0.00500", 1],
    ["1", "0.00499", 0],
    ["0", "3000.12345", 0],
    ["12345678901234.12345", "1", 1234567890123412],
  ])("%s units of %s dinars are %i para", (units, value, para) => {
    expect(worth(hundredThousandths(units), hundredThousandths(value))).toBe(para);
  });

  test("is never further than half a para from the exact product, and half a para goes up", () => {
    fc.assert(
      fc.property(amounts, amounts, (units, value) => {
        const twice = BigInt(worth(units, value)) * 2n * 10n ** 8n - 2n * units * value;
        return twice > -(10n ** 8n) && twice <= 10n ** 8n;
      }),
    );
  });

  test("of units bought one after another is that of their sum, whatever floating point makes of it", () => {
    const ten = Array.from({ length: 10 }, () => hundredThousandths("0.1"));
    expect(asDecimal(ten.reduce((sum, units) => sum + units, 0n))).toBe("1.00000");
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 50 }), amounts, (bought, value) => {
        const sum = bought.map(asDecimal).map(hundredThousandths);
        return (
          worth(
            sum.reduce((so, units) => so + units, 0n),
            value,
          ) ===
          worth(
            bought.reduce((so, units) => so + units, 0n),
            value,
          )
        );
      }),
    );
  });

  test("a decimal is read and written without loss", () => {
    fc.assert(fc.property(amounts, (amount) => hundredThousandths(asDecimal(amount)) === amount));
    expect(asDecimal(hundredThousandths("7"))).toBe("7.00000");
    expect(asDecimal(1n)).toBe("0.00001");
  });
});

describe("what was gained", () => {
  test.each([
    [
      { worth: 74397978, paid: 68100000 },
      { amount: 6297978, percent: 925 },
    ],
    [
      { worth: 5985099, paid: 6000000 },
      { amount: -14901, percent: -25 },
    ],
    [
      { worth: 100, paid: 100 },
      { amount: 0, percent: 0 },
    ],
    [
      { worth: 200_01, paid: 200_00 },
      { amount: 1, percent: 1 },
    ],
    [
      { worth: 199_99, paid: 200_00 },
      { amount: -1, percent: -1 },
    ],
    [
      { worth: 0, paid: 0 },
      { amount: 0, percent: null },
    ],
  ])("of %o is %o", (account, gain) => {
    expect(gainOf(account)).toEqual(gain);
  });
});
