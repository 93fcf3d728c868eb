import type { OwnInstalment } from "#lib/payments/own-instalments";
import { formatDate, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Row, Rows } from "../../_ui/rows";
import { instalmentAddress, instalmentName } from "../_payments/instalment-name";
import { POLICY_ICONS } from "../_policies/policy-name";

interface LaterProps {
  texts: Texts;
  instalments: readonly OwnInstalment[];
}

/** What is not the client's turn yet; it may be paid all the same. */
export function Later({ texts, instalments }: LaterProps) {
  if (instalments.length === 0) return null;
  const { payments: words, overview } = texts;
  return (
    <section className="stack" aria-labelledby="kasnije">
      <h2 id="kasnije">{words.later.title}</h2>
      <Rows>
        {instalments.map((one) => (
          <Row
            key={one.id}
            icon={POLICY_ICONS[one.line]}
            href={instalmentAddress(one)}
            title={instalmentName(texts, words.name, one)}
          >
            {say(words.later.row, {
              amount: formatMoney(one.amount - one.paid, one.currency),
              date: formatDate(one.dueOn),
            })}
            {one.isPending && ` ${overview.payment.pending}`}
          </Row>
        ))}
      </Rows>
    </section>
  );
}
