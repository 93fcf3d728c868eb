import type { Payee } from "#lib/core/settings/payees";

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
  /** Poziv na broj without its control digits, which belong to model 97. */
  reference: string;
}
