import type { Payee } from "#lib/core/settings/payees";
import { parsePaymentReference } from "#lib/identity/payment-reference";
import type { PaymentOrder } from "#lib/payment-order/payment-order";
import { isSettled } from "./instalment-standing";
import type { OwnInstalment } from "./own-instalments";

/** Šifra plaćanja of a premium: on paper cash is paid in, a code moves it between accounts. */
const SLIP_CODE = "160";
const QR_CODE = "260";

interface Asked {
  payee: Payee | null;
  payer: string;
  purpose: string;
}

/** How what is left of an instalment is paid by transfer; null when it is not owed, not in dinars or nobody is set to be paid. */
export function premiumOrder(
  instalment: OwnInstalment,
  { payee, payer, purpose }: Asked,
): PaymentOrder | null {
  const { amount, paid, currency } = instalment;
  const reference = parsePaymentReference(instalment.reference);
  if (!payee || !reference.ok || isSettled(instalment) || currency !== "RSD") return null;
  return {
    payee,
    amount: amount - paid,
    payer,
    slipCode: SLIP_CODE,
    qrCode: QR_CODE,
    purpose,
    reference: reference.value,
  };
}
