import type { OwnContract } from "#lib/pension/list-contracts";
import type { Contribution } from "#lib/pension/list-contributions";
import { formatAmount, formatDate, formatDecimal, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { NumberTable } from "../../../_ui/number-table";
import { contractAddress } from "../words";

interface ContributionsProps {
  texts: Texts["pension"]["contributions"];
  contract: OwnContract;
  /** Years with contributions, the newest first. */
  years: readonly number[];
  year: number;
  /** Of that year. */
  contributions: readonly Contribution[];
}

/** Who paid how much in one year, and how many units it became. */
export function Contributions({ texts, contract, years, year, contributions }: ContributionsProps) {
  if (years.length === 0) return null;
  return (
    <section className="card" id="uplate" aria-labelledby="uplate-u-godini">
      <h2 className="vh" id="uplate-u-godini">
        {texts.title}
      </h2>
      <NumberTable
        caption={say(texts.caption, { year })}
        head={texts.day}
        columns={[texts.gross, texts.fee, texts.net, texts.units].map((head) => ({ head }))}
        rows={contributions.map((contribution) => rowOf(texts, contribution))}
      />
      <p className="soft">{tied(sumWords(texts, year, contributions))}</p>
      <Years texts={texts} contract={contract} years={years} year={year} />
      <div className="actions">
        <a className="go" href={`${contractAddress(contract)}/uplate`}>
          {texts.download}
        </a>
      </div>
    </section>
  );
}

function rowOf(texts: ContributionsProps["texts"], contribution: Contribution) {
  const { id, paidOn, payer, gross, fee, net, units, unitValue } = contribution;
  return {
    key: id,
    head: (
      <span>
        {formatDate(paidOn)}
        <br />
        <span className="soft">{payer}</span>
      </span>
    ),
    cells: [
      formatAmount(gross),
      formatAmount(fee),
      formatAmount(net),
      <span key="units">
        {formatDecimal(units, 5)}
        <br />
        {say(texts.at, { value: formatDecimal(unitValue, 5) })}
      </span>,
    ],
  };
}

function sumWords(
  texts: ContributionsProps["texts"],
  year: number,
  contributions: readonly Contribution[],
): string {
  const sum = (what: "gross" | "fee" | "net") =>
    formatMoney(
      contributions.reduce((so, contribution) => so + contribution[what], 0),
      "RSD",
    );
  return say(texts.sum, { year, gross: sum("gross"), fee: sum("fee"), net: sum("net") });
}

function Years({ texts, contract, years, year }: Omit<ContributionsProps, "contributions">) {
  if (years.length < 2) return null;
  return (
    <nav className="actions" aria-label={texts.years}>
      {years.map((one) => {
        const words = say(texts.yearLink, { year: one });
        if (one === year)
          return (
            <span key={one} className="go" aria-current="true">
              {words}
            </span>
          );
        return (
          <a key={one} className="go" href={`${contractAddress(contract)}?godina=${one}#uplate`}>
            {words}
          </a>
        );
      })}
    </nav>
  );
}
