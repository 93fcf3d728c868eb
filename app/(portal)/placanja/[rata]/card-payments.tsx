import type { OwnCardPayment } from "#lib/payments/card/find-card-payment";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { confirmationAddress } from "../../_payments/addresses";

interface CardPaymentsProps {
  texts: Texts;
  payments: readonly OwnCardPayment[];
}

/** What was tried by card for an instalment, each with its confirmation. */
export function CardPayments({ texts, payments }: CardPaymentsProps) {
  const words = texts.cardPayment.way;
  if (payments.length === 0) return null;
  return (
    <section className="page-after stack" aria-labelledby="placanja-karticom">
      <h2 id="placanja-karticom">{words.earlier}</h2>
      <ul className="stack">
        {payments.map(({ orderNumber, begunAt, state }) => (
          <li key={orderNumber}>
            <a className="go" href={confirmationAddress(orderNumber)}>
              {say(words.earlierOne, {
                when: formatDateTime(begunAt, texts.moments),
                outcome: words.outcomes[state],
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
