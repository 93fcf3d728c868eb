import { ok, type Result, refuse } from "#lib/core/result";

/** Poziv na broj without model and control digits: digits and capital letters. */
export type PaymentReference = string & { readonly brand: "PaymentReference" };

export type PaymentReferenceRefusal = "empty" | "malformed";

const LONGEST_TYPED = 60;
/** With the model and its control digits a reference has at most 25 characters. */
const LONGEST = 21;
const GROUP = 4;

/** Reads a reference without its control digits; blanks and dashes between its parts do not count. */
export function parsePaymentReference(text: string): Result<PaymentReference, PaymentReferenceRefusal> {
  if (text.length > LONGEST_TYPED) return refuse("malformed");
  const plain = text.replace(/[\s\-\u2010-\u2015\u2212]/g, "").toUpperCase();
  if (plain === "") return refuse("empty");
  if (plain.length > LONGEST || !/^[0-9A-Z]+$/.test(plain)) return refuse("malformed");
  return ok(plain as PaymentReference);
}

/** By model 97 (ISO 7064, MOD 97-10): 98 less the remainder of the hundredfold; letters count as A=10 to Z=35. */
export function controlDigits(reference: PaymentReference): string {
  const digits = reference.replace(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
  return String(98n - ((BigInt(digits) * 100n) % 97n)).padStart(2, "0");
}

/** As model 97 has it: the control digits stand in front. */
export function withControlDigits(reference: PaymentReference): string {
  return controlDigits(reference) + reference;
}

/** Spaced for paper, control digits first: 56 4000 1234 56. */
export function formatPaymentReference(reference: PaymentReference): string {
  const groups = reference.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? [];
  return [controlDigits(reference), ...groups].join(" ");
}
