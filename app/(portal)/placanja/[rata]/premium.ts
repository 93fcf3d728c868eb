import type { ClientContext } from "#lib/core/context";
import { ipsQr } from "#lib/payment-order/ips-qr";
import { type Slip, slipOf } from "#lib/payment-order/slip";
import type { OwnInstalment } from "#lib/payments/own-instalments";
import { premiumOrder } from "#lib/payments/premium-order";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";

interface Premium {
  slip: Slip;
  /** What its NBS IPS QR says; null for what that code cannot hold. */
  code: string | null;
}

/** An instalment as its client pays it by transfer; null when it cannot be paid so. */
export function premiumOf(
  { env, client }: ClientContext,
  { payments }: Texts,
  instalment: OwnInstalment,
): Premium | null {
  const order = premiumOrder(instalment, {
    payee: env.payees.premium,
    payer: client.name,
    purpose: say(payments.purpose, { number: instalment.number }),
  });
  if (!order) return null;
  const code = ipsQr(order);
  return { slip: slipOf(order), code: code.ok ? code.value : null };
}
