import type { ClientContext } from "#lib/core/context";
import type { OwnInstalment } from "#lib/payments/own-instalments";
import { premiumOrder } from "#lib/payments/premium-order";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { type Transfer, transferOf } from "../../_payments/transfer";

/** An instalment as its client pays it by transfer; null when it cannot be paid so. */
export function premiumOf(
  { env, client }: ClientContext,
  { payments }: Texts,
  instalment: OwnInstalment,
): Transfer | null {
  const order = premiumOrder(instalment, {
    payee: env.payees.premium,
    payer: client.name,
    purpose: say(payments.purpose, { number: instalment.number }),
  });
  return order && transferOf(order);
}
