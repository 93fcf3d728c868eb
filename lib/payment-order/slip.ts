import { formatPaymentReference, withControlDigits } from "#lib/identity/payment-reference";
import type { PaymentOrder } from "./payment-order";

/** Fields of a nalog za uplatu, as they are written on paper. */
export interface Slip {
  payer: string;
  purpose: string;
  payee: string;
  code: string;
  currency: "RSD";
  /** =12.345,50 */
  amount: string;
  /** 999-0000004600001-47 */
  account: string;
  model: "97";
  /** Control digits first: whole to the clipboard, and spaced for paper. */
  reference: string;
  spacedReference: string;
}

/** A payment order as the boxes of an uplatnica name it; texts as they are printed. */
export function slipOf({ payee, payer, purpose, slipCode, amount, reference }: PaymentOrder): Slip {
  const { account, name } = payee;
  return {
    payer,
    purpose,
    payee: name.split("\n").join(", "),
    code: slipCode,
    currency: "RSD",
    amount: amountOf(amount),
    account: `${account.slice(0, 3)}-${account.slice(3, -2)}-${account.slice(-2)}`,
    model: "97",
    reference: withControlDigits(reference),
    spacedReference: formatPaymentReference(reference),
  };
}

/** The sign in front keeps digits from being added. */
function amountOf(para: number): string {
  const whole = String(Math.floor(para / 100)).replace(/\B(?=(\d{3})+$)/g, ".");
  return `=${whole},${String(para % 100).padStart(2, "0")}`;
}
