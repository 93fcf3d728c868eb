import type { ReactNode } from "react";
import type { OwnInstalment } from "#lib/payments/own-instalments";
import { formatDate, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Row } from "../../_ui/rows";
import { instalmentAddress } from "../_payments/addresses";
import { instalmentName } from "../_payments/instalment-name";
import { POLICY_ICONS } from "../_policies/policy-name";

interface InstalmentRowProps {
  texts: Texts;
  instalment: OwnInstalment;
  /** In the smallest unit of its currency. */
  amount: number;
  /** How amount and due day are told. */
  words: `${string}{amount}${string}{date}${string}`;
  status?: ReactNode;
}

/** An instalment in a list; its row leads to it. */
export function InstalmentRow({ texts, instalment, amount, words, status }: InstalmentRowProps) {
  const { line, dueOn, currency, isPending } = instalment;
  return (
    <Row
      icon={POLICY_ICONS[line]}
      href={instalmentAddress(instalment)}
      title={instalmentName(texts, texts.payments.name, instalment)}
      status={status}
    >
      {instalment.about && (
        <>
          {instalment.about}
          <br />
        </>
      )}
      {say(words, { amount: formatMoney(amount, currency), date: formatDate(dueOn) })}
      {isPending && ` ${texts.overview.payment.pending}`}
    </Row>
  );
}
