import type { OwnCardPayment } from "#lib/payments/card/find-card-payment";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Notice } from "../../../_ui/notice";
import { confirmationAddress } from "../../_payments/addresses";

interface OpenPaymentProps {
  texts: Texts;
  payments: readonly OwnCardPayment[];
}

/** That a card payment was begun of which the end is not known yet, so that nobody pays twice. */
export function OpenPayment({ texts, payments }: OpenPaymentProps) {
  const { open } = texts.cardPayment;
  const payment =
    payments.find(({ state }) => state === "confirming") ?? payments.find(({ state }) => state === "pending");
  if (payment?.state !== "confirming" && payment?.state !== "pending") return null;
  const words = open[payment.state];
  return (
    <Notice>
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>{tied(words.text)}</p>
      <p>
        <a href={confirmationAddress(payment.orderNumber)}>{open.look}</a>
      </p>
    </Notice>
  );
}
