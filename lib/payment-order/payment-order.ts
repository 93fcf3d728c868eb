import type { Payee } from "#lib/core/settings/payees";
import type { PaymentReference } from "#lib/identity/payment-reference";

/** Nalog za uplatu: what a slip and a QR say of one payment in dinars. */
export interface PaymentOrder {
  payee: Payee;
  /** In para. */
  amount: number;
  /** Name, and address where it is known. */
  payer: string;
  /** Šifra plaćanja on a paper slip and in the QR. */
  slipCode: string;
  qrCode: string;
  /** At most 35 characters. */
  purpose: string;
  reference: PaymentReference;
}
