import { daysBetween } from "#lib/core/belgrade-day";
import type { Balance } from "#lib/pension/balances";
import { type History, yearlyBalances } from "#lib/pension/history";
import type { OwnContract } from "#lib/pension/list-contracts";
import { formatAmount, formatDate, formatGain } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { NumberTable } from "../../../_ui/number-table";
import { contractAddress } from "../words";

/** A value older than this is told beside the day; a fund has none on holidays. */
const SAME_DAYS = 10;

interface BalancesProps {
  texts: Texts["pension"]["balances"];
  contract: OwnContract;
  history: History;
}

/** The chart as numbers: the end of each year, and now. */
export function Balances({ texts, contract, history }: BalancesProps) {
  return (
    <section className="card" aria-labelledby="po-godinama">
      <h2 className="vh" id="po-godinama">
        {texts.title}
      </h2>
      <NumberTable
        caption={texts.caption}
        head={texts.day}
        columns={[
          { head: texts.paid, look: "paid" },
          { head: texts.worth, look: "main" },
          { head: texts.gain, look: "gain" },
        ]}
        rows={yearlyBalances(history).map((balance) => ({
          key: balance.day,
          head: <DayOf texts={texts} balance={balance} />,
          cells: [
            formatAmount(balance.paid),
            formatAmount(balance.worth),
            formatGain(balance.worth - balance.paid),
          ],
        }))}
      />
      <div className="actions">
        <a className="go" href={`${contractAddress(contract)}/stanje`}>
          {texts.download}
        </a>
      </div>
    </section>
  );
}

function DayOf({ texts, balance: { day, valuedOn } }: { texts: BalancesProps["texts"]; balance: Balance }) {
  if (daysBetween(valuedOn, day) <= SAME_DAYS) return formatDate(day);
  return (
    <span>
      {formatDate(day)}
      <br />
      {say(texts.valuedOn, { date: formatDate(valuedOn) })}
    </span>
  );
}
