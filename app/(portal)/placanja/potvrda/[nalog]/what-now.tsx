import type { OwnCardPayment } from "#lib/payments/card/find-card-payment";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Money } from "../../../../_ui/money";
import { Notice } from "../../../../_ui/notice";
import { phones } from "../../../../_ui/phone";
import { rich } from "../../../../_ui/rich";
import {
  cancellingAddress,
  confirmationAddress,
  gatewayAddress,
  instalmentAddress,
} from "../../../_payments/addresses";

interface WhatNowProps {
  texts: Texts;
  payment: OwnCardPayment;
}

/** What the client may do now, by how the payment stands. */
export function WhatNow({ texts, payment }: WhatNowProps) {
  const words = texts.cardPayment.confirmation;
  const { orderNumber, state, instalmentId, overpaid, currency } = payment;
  const here = confirmationAddress(orderNumber);
  if (state === "paid") {
    return (
      <div className="stack">
        {overpaid > 0 && (
          <Notice kind="turn">
            <p>
              {rich(tied(words.overpaid), {
                ...phones(texts),
                amount: <Money amount={overpaid} currency={currency} />,
              })}
            </p>
          </Notice>
        )}
        <p className="actions">
          <a className="button" href={`${here}/pdf`}>
            {words.paper}
          </a>
        </p>
      </div>
    );
  }
  if (state === "cancelled" || state === "expired") {
    return (
      <div className="stack">
        <p className="actions">
          <a className="button" href={instalmentAddress({ id: instalmentId })}>
            {words.payAgain}
          </a>
          <a href={`${here}/pdf`}>{words.paper}</a>
        </p>
        <p className="soft">{rich(tied(words.charged), phones(texts))}</p>
      </div>
    );
  }
  return (
    <div className="stack">
      <p className="actions">
        <a className="button" href={here}>
          {words.check}
        </a>
        {state === "pending" && <a href={gatewayAddress(orderNumber)}>{words.goOn}</a>}
        {state === "pending" && <a href={cancellingAddress(orderNumber)}>{words.cancel}</a>}
      </p>
      {state === "confirming" && <p className="soft">{rich(tied(words.late), phones(texts))}</p>}
    </div>
  );
}
