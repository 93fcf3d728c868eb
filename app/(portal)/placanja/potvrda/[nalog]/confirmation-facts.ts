import type { OwnCardPayment } from "#lib/payments/card/find-card-payment";
import { formatDate, formatDateTime, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";

/** What a confirmation tells of a payment, on the page and on paper. */
export function confirmationFacts(texts: Texts, payment: OwnCardPayment): { term: string; value: string }[] {
  const words = texts.cardPayment.confirmation;
  const { currency, approvalCode, overpaid } = payment;
  const line = texts.policies.names[payment.line];
  const date = formatDate(payment.dueOn);
  return [
    { term: words.orderNumber, value: payment.orderNumber },
    { term: words.outcome, value: words.outcomes[payment.state] },
    ...(approvalCode ? [{ term: words.approvalCode, value: approvalCode }] : []),
    { term: words.amount, value: formatMoney(payment.amount, currency) },
    ...(overpaid > 0 ? [{ term: words.overpaidAmount, value: formatMoney(overpaid, currency) }] : []),
    { term: words.at, value: formatDateTime(payment.settledAt ?? payment.begunAt, texts.moments) },
    { term: words.for, value: say(words.forWhat, { line, policy: payment.policy, date }) },
    { term: words.reference, value: payment.reference },
  ];
}
