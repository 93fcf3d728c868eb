import type { DuePayment } from "#lib/payments/list-due-payments";
import { formatMoney } from "#lib/texts/format";
import type { Texts } from "#lib/texts/sr";
import { rich } from "../../_ui/rich";
import { dueWords } from "../_policies/due-words";
import type { Todo } from "../pregled/todo";
import { instalmentAddress } from "./addresses";
import { instalmentName } from "./instalment-name";

/** Instalments that are due or overdue, and where each is paid. */
export function paymentTodos(texts: Texts, payments: readonly DuePayment[]): Todo[] {
  const { payment: words } = texts.overview;
  return payments.map((payment) => ({
    key: `rata-${payment.number}-${payment.nth}`,
    tile: { day: payment.dueOn },
    title: instalmentName(texts, words, payment),
    text: (
      <>
        {rich(words.text, {
          amount: <strong className="num nowrap">{formatMoney(payment.toPay, payment.currency)}</strong>,
          due: dueWords(texts.policy, payment),
        })}
        {payment.isPending && ` ${words.pending}`}
      </>
    ),
    action: {
      href: instalmentAddress(payment),
      words: payment.of === 1 ? words.payOnly : words.pay,
    },
  }));
}
