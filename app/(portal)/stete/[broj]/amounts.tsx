import type { ListedClaim } from "#lib/claims/list-claims";
import { formatDate } from "#lib/texts/format";
import type { Texts } from "#lib/texts/sr";
import { Card } from "../../../_ui/card";
import { type Fact, Facts } from "../../../_ui/facts";
import { Money } from "../../../_ui/money";

interface AmountsProps {
  texts: Texts["claims"];
  claim: ListedClaim;
}

/** What was asked for, set aside and granted, as far as the core system tells. */
export function Amounts({ texts, claim }: AmountsProps) {
  const { claimed, reserve, approved, decision, currency } = claim;
  const granted = decision === "rejected" ? null : approved;
  const amounts: [string, number | null][] = [
    [texts.amounts.claimed, claimed],
    [texts.amounts.reserve, decision === null ? reserve : null],
    [texts.amounts.approved, granted],
  ];
  const facts = amounts.flatMap(([term, amount]): Fact[] =>
    amount === null ? [] : [{ term, value: <Money amount={amount} currency={currency} /> }],
  );
  if (facts.length === 0) return null;
  return (
    <section className="section" aria-labelledby="iznosi">
      <h2 id="iznosi">{texts.amounts.title}</h2>
      <Card>
        <Facts facts={facts} />
      </Card>
    </section>
  );
}

/** What was paid out, oldest first. */
export function Payouts({ texts, claim: { payouts } }: AmountsProps) {
  if (payouts.length === 0) return null;
  return (
    <div className="card">
      <table>
        <caption>{texts.payouts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.payouts.day}</th>
            <th className="money" scope="col">
              {texts.payouts.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {payouts.map(({ amount, currency, paidOn }) => (
            <tr key={`${paidOn} ${amount}`}>
              <th scope="row">{formatDate(paidOn)}</th>
              <td className="money">
                <Money amount={amount} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
