import { ok, type Result, refuse } from "#lib/core/result";
import { parseBankAccount } from "#lib/identity/bank-account";
import { withControlDigits } from "#lib/identity/payment-reference";
import { ipsText } from "./ips-text";
import type { PaymentOrder } from "./payment-order";

export type IpsQrRefusal = "wrong-account" | "no-payee" | "wrong-amount" | "wrong-code" | "wrong-reference";

const LONGEST = { name: 70, lines: 3, amount: 18, payer: 70, purpose: 35, reference: 25 } as const;

/**
 * What an NBS IPS QR code says, to the character (National Bank of Serbia, "Preporuke" for the code). Names and purpose
 * are brought into the script and length that it allows; an order that cannot be paid as it stands is refused.
 */
export function ipsQr(order: PaymentOrder): Result<string, IpsQrRefusal> {
  const { payee, qrCode } = order;
  const name = linesOf(payee.name);
  const amount = amountOf(order);
  const reference = `97${withControlDigits(order.reference)}`;
  if (!/^\d{18}$/.test(payee.account) || !parseBankAccount(payee.account).ok) return refuse("wrong-account");
  if (name === "") return refuse("no-payee");
  if (!Number.isSafeInteger(order.amount) || order.amount <= 0 || amount.length > LONGEST.amount)
    return refuse("wrong-amount");
  if (!/^[12]\d{2}$/.test(qrCode)) return refuse("wrong-code");
  if (!/^\d+$/.test(reference) || reference.length > LONGEST.reference) return refuse("wrong-reference");
  return ok(
    joined({
      K: "PR",
      V: "01",
      C: "1",
      R: payee.account,
      N: name,
      I: amount,
      P: ipsText(order.payer, LONGEST.payer),
      SF: qrCode,
      S: ipsText(order.purpose, LONGEST.purpose),
      RO: reference,
    }),
  );
}

function linesOf(name: string): string {
  const lines = name
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => ipsText(line, LONGEST.name))
    .filter(Boolean);
  const first = lines.slice(0, LONGEST.lines - 1);
  const last = lines.slice(LONGEST.lines - 1).join(", ");
  return [...first, last].filter(Boolean).join("\n").slice(0, LONGEST.name).trimEnd();
}

/** RSD12345,50 */
function amountOf({ amount }: PaymentOrder): string {
  return `RSD${Math.floor(amount / 100)},${String(amount % 100).padStart(2, "0")}`;
}

/** Optional fields are named only when they have content. */
function joined(fields: Record<string, string>): string {
  return Object.entries(fields)
    .filter(([, content]) => content !== "")
    .map(([tag, content]) => `${tag}:${content}`)
    .join("|");
}
