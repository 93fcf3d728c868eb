import { describe, expect, test } from "vitest";
import type { PaymentReference } from "#lib/identity/payment-reference";
import { ipsQr } from "#lib/payment-order/ips-qr";
import type { PaymentOrder } from "#lib/payment-order/payment-order";
import { sampleOrder } from "./orders";

describe("the text of an NBS IPS QR code", () => {
  test("is the one of the recommendations, to the character", () => {
    expect(textOf()).toBe(
      "K:PR|V:01|C:1|R:999000000460000147|N:Osiguranje Demo a.d.o.\nBeograd|I:RSD12345,50|P:Petar Petrović|SF:260|S:Premija po polisi 8100026084517|RO:97564000123456",
    );
  });

  test("names a tag only when it has content", () => {
    expect(textOf({ payer: " ", purpose: "" })).toBe(
      "K:PR|V:01|C:1|R:999000000460000147|N:Osiguranje Demo a.d.o.\nBeograd|I:RSD12345,50|SF:260|RO:97564000123456",
    );
  });

  test.each([
    [1, "RSD0,01"],
    [100, "RSD1,00"],
    [1_000_000_05, "RSD1000000,05"],
    [99_999_999_999_999, "RSD999999999999,99"],
  ])("has %i para as %s", (amount, content) => {
    expect(fieldOf("I", { amount })).toBe(content);
  });

  test.each([
    ["Љубица Ђурић", "Ljubica Đurić"],
    ["ЉУБИЦА ЊЕГОШ", "LJUBICA NJEGOŠ"],
    ["Jürgen Ångström", "Jurgen Angstrom"],
    ["Petar|SF:289", "Petar SF:289"],
    ["Petar\nPetrović\tUlica 1", "Petar Petrović Ulica 1"],
    ["„Primer“ – d.o.o.", '"Primer" - d.o.o.'],
    ["Ana 😀 Anić", "Ana Anić"],
    [`${"a".repeat(69)} b`, "a".repeat(69)],
  ])("names the payer %j as %j", (payer, content) => {
    expect(fieldOf("P", { payer })).toBe(content);
  });

  test("cuts the purpose at 35 characters and the payee at 70", () => {
    expect(fieldOf("S", { purpose: "Premija po polisi ".repeat(3) })).toBe(
      "Premija po polisi Premija po polisi",
    );
    expect(fieldOf("N", payee("n".repeat(80)))).toBe("n".repeat(70));
    const cutAtBlank = `${"n".repeat(40)}\n${"m".repeat(28)}`;
    expect(fieldOf("N", payee(`${cutAtBlank} z`))).toBe(cutAtBlank);
  });

  test("keeps at most three lines of the payee, none of them empty", () => {
    expect(fieldOf("N", payee("Demo\r\n\r\nUlica 1\nBeograd\nSrbija"))).toBe(
      "Demo\nUlica 1\nBeograd, Srbija",
    );
  });

  test.each<[string, Partial<PaymentOrder>, string]>([
    ["an account whose digits do not fit", payee("Demo", "999000000460000148"), "wrong-account"],
    ["an account that is not written as 18 digits", payee("Demo", "840-955845-10"), "wrong-account"],
    ["a payee without a name", payee(" \n|"), "no-payee"],
    ["nothing to pay", { amount: 0 }, "wrong-amount"],
    ["less than nothing", { amount: -100 }, "wrong-amount"],
    ["parts of a para", { amount: 100.5 }, "wrong-amount"],
    ["an amount of more than 18 characters", { amount: 100_000_000_000_000 }, "wrong-amount"],
    ["no number for an amount", { amount: Number.NaN }, "wrong-amount"],
    ["a payment code of another kind", { qrCode: "360" }, "wrong-code"],
    ["a reference with letters, which its codes cannot have", reference("A12"), "wrong-reference"],
    ["a reference that is too long", reference("1".repeat(22)), "wrong-reference"],
  ])("refuses %s", (_, more, refusal) => {
    expect(ipsQr(sampleOrder(more))).toEqual({ ok: false, refusal });
  });
});

function payee(name: string, account = "999000000460000147"): Partial<PaymentOrder> {
  return { payee: { name, account } };
}

function reference(text: string): Partial<PaymentOrder> {
  return { reference: text as PaymentReference };
}

function textOf(more: Partial<PaymentOrder> = {}): string {
  const text = ipsQr(sampleOrder(more));
  if (!text.ok) throw new Error(text.refusal);
  return text.value;
}

function fieldOf(tag: string, more: Partial<PaymentOrder>): string | undefined {
  const field = textOf(more)
    .split("|")
    .find((one) => one.startsWith(`${tag}:`));
  return field?.slice(tag.length + 1);
}
