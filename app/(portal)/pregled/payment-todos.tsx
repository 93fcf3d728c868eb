import type { DuePayment } from "#lib/payments/list-due-payments";
import { formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { rich } from "../../_ui/rich";
import { dueWords } from "../_policies/due-words";
import { policyAddress } from "../_policies/policy-name";
import type { Todo } from "./todo";

/** Instalments that are due or overdue; how they are paid stands with the policy. */
export function paymentTodos(texts: Texts, payments: readonly DuePayment[]): Todo[] {
  return payments.map((payment) => ({
    key: `rata-${payment.number}-${payment.nth}`,
    tile: { day: payment.dueOn },
    title: titleOf(texts.overview, payment),
    text: rich(texts.overview.payment.text, {
      amount: <strong className="num nowrap">{formatMoney(payment.toPay, payment.currency)}</strong>,
      due: dueWords(texts.policy, payment),
    }),
    action: { href: policyAddress(payment.number), words: texts.overview.payment.open },
  }));
}

function titleOf({ payment: words }: Texts["overview"], { line, nth, of }: DuePayment): string {
  const what = words.what[line];
  return of === 1 ? say(words.only, { what }) : say(words.nth, { nth, what });
}
