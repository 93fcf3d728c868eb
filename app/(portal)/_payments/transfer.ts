import { ipsQr } from "#lib/payment-order/ips-qr";
import type { PaymentOrder } from "#lib/payment-order/payment-order";
import { type Slip, slipOf } from "#lib/payment-order/slip";

/** What a client needs to pay from their own bank. */
export interface Transfer {
  slip: Slip;
  /** What its NBS IPS QR says; null for what that code cannot hold. */
  code: string | null;
}

export function transferOf(order: PaymentOrder): Transfer {
  const code = ipsQr(order);
  return { slip: slipOf(order), code: code.ok ? code.value : null };
}
