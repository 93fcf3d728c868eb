import { formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { CodeWay } from "../../../_payments/code-way";
import { SlipWay } from "../../../_payments/slip-way";
import type { Transfer } from "../../../_payments/transfer";

interface WaysProps {
  texts: Texts;
  /** Of this page. */
  address: string;
  /** Number of the contract. */
  number: string;
  amount: number;
  contribution: Transfer;
}

/** The amount is no secret: it stands in the addresses of the picture and of the paper. */
export function Ways({ texts, address, number, amount, contribution }: WaysProps) {
  const { payments, pension } = texts;
  const { slip, code } = contribution;
  const asked = `?${new URLSearchParams({ iznos: (amount / 100).toFixed(2) })}`;
  return (
    <>
      <div className="ways page-after">
        {code && (
          <CodeWay
            texts={payments.code}
            code={code}
            amount={formatMoney(amount, "RSD")}
            picture={{ href: `${address}/kod${asked}`, name: say(payments.code.fileName, { number }) }}
          />
        )}
        <SlipWay texts={payments} slip={slip} paper={`${address}/uplatnica${asked}`} />
      </div>
      <p className="soft after">{tied(pension.pay.arrival)}</p>
    </>
  );
}
