import { instalmentStanding } from "#lib/payments/instalment-standing";
import type { OwnInstalment } from "#lib/payments/own-instalments";
import { formatDate, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";
import { instalmentName } from "../../_payments/instalment-name";
import { ofPolicy } from "./of-policy";

interface SettledProps {
  texts: Texts;
  instalment: OwnInstalment;
}

/** That nothing is to be paid, and why. */
export function Settled({ texts, instalment }: SettledProps) {
  const words = texts.payments.instalment;
  const isPaid = instalmentStanding(instalment) === "paid";
  const title = instalmentName(texts, isPaid ? words.paid : words.notOwed, instalment);
  return (
    <div className="page-head">
      <title>{say(texts.frame.title, { page: title })}</title>
      <h1>{tied(title)}</h1>
      <p className="lead">
        {isPaid ? paidWords(words, instalment) : words.notOwedText} {ofPolicy(words, instalment)}
      </p>
      {!isPaid && instalment.paid > 0 && (
        <p>{rich(words.notOwedPaid, { amount: paidAmount(instalment), ...phones(texts) })}</p>
      )}
      <p>
        <a className="go" href="/placanja">
          {words.all}
        </a>
      </p>
    </div>
  );
}

function paidWords(words: Texts["payments"]["instalment"], instalment: OwnInstalment): string {
  const amount = paidAmount(instalment);
  if (!instalment.paidOn) return say(words.paidAmount, { amount });
  return say(words.paidOn, { amount, date: formatDate(instalment.paidOn) });
}

function paidAmount({ paid, currency }: OwnInstalment): string {
  return formatMoney(paid, currency);
}
