import fc from "fast-check";
import generateIps from "ips-qr-code/lib/ips.js";
import { describe, expect, test } from "vitest";
import type { PaymentReference } from "#lib/identity/payment-reference";
import { ipsQr } from "#lib/payment-order/ips-qr";
import type { PaymentOrder } from "#lib/payment-order/payment-order";

/** As people and registers write: both scripts, foreign letters, signs, and what would break the code. */
const words = fc.string({
  unit: fc.constantFrom(..."abzšđčćžABZŠĐČĆŽ019 .,-/()&'\"|\n\r\t:„“–—абвшђљЉњџЏéüßł€😀\u0000\u00a0"),
  maxLength: 120,
});
const accounts = fc.stringMatching(/^[1-9]\d{15}$/).map((start) => {
  const control = 98n - ((BigInt(start) * 100n) % 97n);
  return start + String(control).padStart(2, "0");
});
const orders: fc.Arbitrary<PaymentOrder> = fc.record({
  payee: fc.record({ account: accounts, name: words.filter((name) => /[a-z0-9]/i.test(name)) }),
  amount: fc.integer({ min: 1, max: 99_999_999_999_999 }),
  payer: words,
  purpose: words,
  slipCode: fc.constant("160"),
  qrCode: fc.stringMatching(/^[12]\d{2}$/),
  reference: fc.stringMatching(/^\d{1,20}$/).map((digits) => digits as PaymentReference),
});

const CONTENT = {
  N: /^(?=.{1,70}$)[^|\n]+(\n[^|\n]+){0,2}$/s,
  I: /^RSD(0|[1-9]\d*),\d{2}$/,
  P: /^[^|\n]{1,70}$/,
  S: /^[^|\n]{1,35}$/,
  RO: /^97\d{3,23}$/,
};
const LETTERS = /^[a-zA-ZšđčćžŠĐČĆŽ0-9 \n!-/:-@[-`{}~]*$/;

describe("whatever an order says", () => {
  test("its code has the tags in their order, each with content of its kind", () => {
    fc.assert(
      fc.property(orders, (order) => {
        const text = textOf(order);
        const fields = text.split("|").map((field) => [field.slice(0, field.indexOf(":")), field] as const);
        const tags = fields.map(([tag]) => tag).join(" ");
        expect(tags).toMatch(/^K V C R N I (P )?SF (S )?RO$/);
        for (const [tag, field] of fields) {
          const content = field.slice(tag.length + 1);
          expect(content).toMatch(LETTERS);
          expect(content).toBe(content.trim());
          if (tag in CONTENT) expect(content).toMatch(CONTENT[tag as keyof typeof CONTENT]);
        }
      }),
    );
  });

  test("another maker of such codes finds it right and makes the same of its fields, but for the payer, whom it leaves out", async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const text = textOf(order);
        const fields = Object.fromEntries(
          text
            .split("|")
            .map((field) => [
              field.slice(0, field.indexOf(":")).toLowerCase(),
              field.slice(field.indexOf(":") + 1),
            ]),
        );
        expect(await generateIps(fields)).toBe(text.replace(/\|P:[^|]*/, ""));
      }),
    );
  });
});

function textOf(order: PaymentOrder): string {
  const text = ipsQr(order);
  if (!text.ok) throw new Error(text.refusal);
  return text.value;
}
