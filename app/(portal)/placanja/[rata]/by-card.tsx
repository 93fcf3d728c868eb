import type { OwnInstalment } from "#lib/payments/own-instalments";
import { formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Way } from "../../_payments/way";
import { CardForm } from "./card-form";

/** The way to pay by card what is left of an instalment. */
export function ByCard({ texts, instalment }: { texts: Texts; instalment: OwnInstalment }) {
  const words = texts.cardPayment.way;
  const { id, amount, paid, currency } = instalment;
  return (
    <Way id="karticom" icon="card" title={words.title}>
      <p>{tied(words.text)}</p>
      <CardForm instalment={id} label={say(words.pay, { amount: formatMoney(amount - paid, currency) })} />
      <p className="soft">{tied(words.note)}</p>
    </Way>
  );
}
