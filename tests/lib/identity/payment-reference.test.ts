import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  controlDigits,
  formatPaymentReference,
  type PaymentReference,
  parsePaymentReference,
  withControlDigits,
} from "#lib/identity/payment-reference";

const references = fc.stringMatching(/^[0-9A-Z]{1,21}$/).map((text) => text as PaymentReference);

describe("control digits of model 97", () => {
  test.each([
    ["3220000111111111000", "16"],
    ["123456789", "78"],
    ["1", "95"],
    ["0000000000", "98"],
    ["A12", "69"],
    ["4000123456", "56"],
  ])("of %s are %s", (reference, digits) => {
    expect(controlDigits(reference as PaymentReference)).toBe(digits);
  });

  test("are always two, and make the whole leave 1", () => {
    fc.assert(
      fc.property(references, (reference) => {
        const control = controlDigits(reference);
        expect(control).toMatch(/^\d{2}$/);
        const digits = [...reference].map((letter) => Number.parseInt(letter, 36)).join("");
        expect((BigInt(digits) * 100n + BigInt(control)) % 97n).toBe(1n);
      }),
    );
  });

  test("give away every single wrong digit", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{21}$/),
        fc.nat(20),
        fc.integer({ min: 1, max: 9 }),
        (right, place, step) => {
          const wrong = right.slice(0, place) + ((Number(right[place]) + step) % 10) + right.slice(place + 1);
          expect(controlDigits(wrong as PaymentReference)).not.toBe(controlDigits(right as PaymentReference));
        },
      ),
    );
  });
});

describe("a reference", () => {
  test.each([
    ["4000-123 456", "4000123456"],
    [" a12 ", "A12"],
    ["8100026084517–01", "810002608451701"],
  ])("typed as %j is %s", (typed, kept) => {
    expect(parsePaymentReference(typed)).toEqual({ ok: true, value: kept });
  });

  test.each([
    ["", "empty"],
    [" - ", "empty"],
    ["1".repeat(22), "malformed"],
    ["12/34", "malformed"],
    ["Š12", "malformed"],
    ["٤٠٠٠", "malformed"],
    ["1".repeat(1_000_000), "malformed"],
  ])("is not read from %.30j, being %s", (typed, refusal) => {
    expect(parsePaymentReference(typed)).toEqual({ ok: false, refusal });
  });

  test("is written after its control digits, spaced for paper", () => {
    expect(withControlDigits("4000123456" as PaymentReference)).toBe("564000123456");
    expect(formatPaymentReference("4000123456" as PaymentReference)).toBe("56 4000 1234 56");
  });
});
