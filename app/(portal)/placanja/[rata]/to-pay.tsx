import type { OwnInstalment } from "#lib/payments/own-instalments";
import { formatAmount, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { instalmentName } from "../../_payments/instalment-name";
import { dueWords } from "../../_policies/due-words";
import { ofPolicy } from "./of-policy";

interface ToPayProps {
  texts: Texts;
  instalment: OwnInstalment;
}

/** What is to be paid, how much of it and by when. */
export function ToPay({ texts, instalment }: ToPayProps) {
  const words = texts.payments.instalment;
  const { amount, paid, currency, of } = instalment;
  const title = instalmentName(texts, texts.overview.payment, instalment);
  const what = of === 1 ? words.premium : words.instalment;
  const due = dueWords(texts.policy, instalment);
  return (
    <div className="page-head">
      <title>{say(texts.frame.title, { page: title })}</title>
      <h1>{tied(title)}</h1>
      <p className="figure">
        {formatAmount(amount - paid)} <small>{currency}</small>
      </p>
      <p className="lead">
        {say(words.due, { what, due })} {ofPolicy(words, instalment)}
      </p>
      {paid > 0 && (
        <p>{say(words.rest, { amount: formatMoney(amount, currency), paid: formatMoney(paid, currency) })}</p>
      )}
    </div>
  );
}
