import { belgradeDay, daysBetween } from "#lib/core/belgrade-day";
import type { OwnContract } from "#lib/pension/list-contracts";
import { gainOf } from "#lib/pension/worth";
import { formatDate, formatDecimal, formatGain, formatMoney, formatPercent } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Notice } from "../../../_ui/notice";
import { rich } from "../../../_ui/rich";
import { fundName } from "../words";

/** A fund values its units on working days; older than this, even around holidays, a value has not come. */
const STALE_AFTER_DAYS = 7;

/** How much there is: the answer for which one came. */
export function Heading({ texts, contract }: { texts: Texts["pension"]; contract: OwnContract }) {
  const { worth, units, valuedOn } = contract;
  const amount = worth === null ? null : <span className="nowrap">{formatMoney(worth, "RSD")}</span>;
  const isStale = valuedOn !== null && daysBetween(valuedOn, belgradeDay()) > STALE_AFTER_DAYS;
  return (
    <>
      <div className="page-head">
        <p className="soft">{say(texts.ofFund, { fund: fundName(texts, contract) })}</p>
        <h1>
          {amount
            ? rich(texts.headline, { amount })
            : say(texts.headlineUnits, { units: formatDecimal(units, 2) })}
        </h1>
        <Lead texts={texts} contract={contract} />
      </div>
      {isStale && (
        <Notice>
          <p>{tied(say(texts.stale, { date: formatDate(valuedOn) }))}</p>
        </Notice>
      )}
    </>
  );
}

function Lead({
  texts,
  contract: { worth, valuedOn, paid },
}: {
  texts: Texts["pension"];
  contract: OwnContract;
}) {
  const amount = <span className="nowrap">{formatMoney(paid, "RSD")}</span>;
  if (worth === null || valuedOn === null)
    return <p className="lead">{rich(tied(texts.leadWithoutValue), { paid: amount })}</p>;
  const gain = gainOf({ worth, paid });
  return (
    <p className="lead">
      {rich(tied(texts.lead), {
        date: formatDate(valuedOn),
        paid: amount,
        gain: <strong className="nowrap">{`${formatGain(gain.amount)}\u00a0RSD`}</strong>,
        percent: gain.percent === null ? "" : say(texts.percent, { percent: formatPercent(gain.percent) }),
      })}
    </p>
  );
}
