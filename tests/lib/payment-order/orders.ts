import type { PaymentReference } from "#lib/identity/payment-reference";
import type { PaymentOrder } from "#lib/payment-order/payment-order";

/** The example of the National Bank's recommendations, with a payee that does not exist. */
export function sampleOrder(more: Partial<PaymentOrder> = {}): PaymentOrder {
  return {
    payee: { account: "999000000460000147", name: "Osiguranje Demo a.d.o.\nBeograd" },
    amount: 1_234_550,
    payer: "Petar Petrović",
    slipCode: "160",
    qrCode: "260",
    purpose: "Premija po polisi 8100026084517",
    reference: "4000123456" as PaymentReference,
    ...more,
  };
}
