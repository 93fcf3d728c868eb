import type { OwnCardPayment } from "#lib/payments/card/find-card-payment";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Money } from "../../../../_ui/money";
import { rich } from "../../../../_ui/rich";

interface OutcomeProps {
  texts: Texts;
  payment: OwnCardPayment;
}

/** The answer as a headline; told anew to those who listen when it changes while they wait. */
export function Outcome({ texts, payment: { state, amount, currency } }: OutcomeProps) {
  const words = texts.cardPayment.confirmation;
  return (
    <div className="page-head" aria-live="polite">
      <h1>{words.headlines[state]}</h1>
      <p className="lead">
        {rich<string>(tied(words.leads[state]), { amount: <Money amount={amount} currency={currency} /> })}
      </p>
    </div>
  );
}
