import type { ClientContext } from "#lib/core/context";
import { isCardTaken } from "#lib/payments/card/begin-card-payment";
import type { OwnCardPayment } from "#lib/payments/card/find-card-payment";
import type { OwnInstalment } from "#lib/payments/own-instalments";
import { formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { instalmentAddress } from "../../_payments/addresses";
import { CodeWay } from "../../_payments/code-way";
import { SlipWay } from "../../_payments/slip-way";
import { ByCard } from "./by-card";
import { Instead } from "./instead";
import { premiumOf } from "./premium";

interface WaysProps {
  ctx: ClientContext;
  texts: Texts;
  instalment: OwnInstalment;
  /** By card, so far. */
  payments: readonly OwnCardPayment[];
}

/** Every way to pay what is left of an instalment, or whom to call where there is none. */
export function Ways({ ctx, texts, instalment, payments }: WaysProps) {
  const premium = premiumOf(ctx, texts, instalment);
  const address = instalmentAddress(instalment);
  const { amount, paid, currency, reference } = instalment;
  const words = texts.payments;
  const toPay = amount - paid;
  const isConfirming = payments.some(({ state }) => state === "confirming");
  const hasCard = isCardTaken(ctx, toPay, currency) && !isConfirming;
  return (
    <div className="ways">
      {hasCard && <ByCard texts={texts} instalment={instalment} />}
      {premium?.code && (
        <CodeWay
          texts={words.code}
          code={premium.code}
          amount={formatMoney(toPay, currency)}
          picture={{ href: `${address}/kod`, name: say(words.code.fileName, { number: reference }) }}
          isWide={!hasCard}
        />
      )}
      {premium ? (
        <SlipWay texts={words} slip={premium.slip} paper={`${address}/uplatnica`} />
      ) : (
        <Instead texts={texts} currency={currency} />
      )}
    </div>
  );
}
