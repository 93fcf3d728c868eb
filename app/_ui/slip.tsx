import type { ReactNode } from "react";
import type { Slip as SlipFields } from "#lib/payment-order/slip";
import type { Texts } from "#lib/texts/sr";
import { Copyable } from "./copyable";

const REFERENCE_GROUPS = [2, 4, 4, 4, 4, 4];

interface SlipProps {
  texts: Texts["payments"]["slip"];
  slip: SlipFields;
}

/** A nalog za uplatu, to be copied into one's bank. */
export function Slip({ texts, slip }: SlipProps) {
  return (
    <div className="slip">
      <p className="slip--head">
        <strong>{texts.title}</strong>
      </p>
      <div className="slip--two">
        <div className="cells">
          <dl>
            <Cell term={texts.payer}>{slip.payer}</Cell>
          </dl>
          <dl>
            <Cell term={texts.purpose}>{slip.purpose}</Cell>
          </dl>
          <dl>
            <Cell term={texts.payee}>{slip.payee}</Cell>
          </dl>
        </div>
        <div className="cells">
          <dl className="three">
            <Cell term={texts.code}>{slip.code}</Cell>
            <Cell term={texts.currency}>{slip.currency}</Cell>
            <Cell term={texts.amount}>
              <span className="nowrap">{slip.amount}</span>
            </Cell>
          </dl>
          <dl>
            <Cell term={texts.account}>
              <span className="copy">{slip.account}</span>
            </Cell>
          </dl>
          <dl className="three">
            <Cell term={texts.model}>{slip.model}</Cell>
            <Cell term={texts.reference}>
              <Copyable value={slip.reference} groups={REFERENCE_GROUPS} />
            </Cell>
          </dl>
        </div>
      </div>
    </div>
  );
}

function Cell({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
