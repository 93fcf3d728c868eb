import type { ClientContext } from "#lib/core/context";
import { listCardPayments, type OwnCardPayment } from "#lib/payments/card/find-card-payment";
import { formatDateTime, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Icon } from "../../../_ui/icon";
import { CardForm } from "./card-form";

interface ByCardProps {
  ctx: ClientContext;
  texts: Texts;
  instalment: { id: string; toPay: number; currency: string };
}

/** The way to pay by card, where cards are taken and the gateway takes the currency. */
export async function ByCard({ ctx, texts, instalment: { id, toPay, currency } }: ByCardProps) {
  if (!ctx.env.monri || currency !== "RSD") return null;
  const payments = await listCardPayments(ctx, id);
  const words = texts.cardPayment.way;
  const isConfirming = payments.some(({ state }) => state === "confirming");
  return (
    <section className="card way" aria-labelledby="karticom">
      <h2 id="karticom">
        <Icon name="card" size={32} />
        {words.title}
      </h2>
      <p>{tied(isConfirming ? words.confirming : words.text)}</p>
      {!isConfirming && (
        <CardForm instalment={id} label={say(words.pay, { amount: formatMoney(toPay, currency) })} />
      )}
      <p className="soft">{tied(words.note)}</p>
      <CardPayments texts={texts} payments={payments} />
    </section>
  );
}

/** What was tried by card for an instalment, each with its confirmation. */
export function CardPayments({ texts, payments }: { texts: Texts; payments: readonly OwnCardPayment[] }) {
  const words = texts.cardPayment.way;
  if (payments.length === 0) return null;
  return (
    <div className="stack">
      <h3>{words.earlier}</h3>
      <ul className="stack">
        {payments.map(({ orderNumber, begunAt, state }) => (
          <li key={orderNumber}>
            <a href={`/placanja/potvrda/${orderNumber}`}>
              {say(words.earlierOne, {
                when: formatDateTime(begunAt, texts.moments),
                outcome: words.outcomes[state],
              })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
