import { Text } from "@react-pdf/renderer";
import type { Balance } from "#lib/pension/balances";
import type { Contribution } from "#lib/pension/list-contributions";
import { asDecimal } from "#lib/pension/worth";
import type { YearStatement } from "#lib/pension/year-statement";
import { formatAmount, formatDate, formatDecimal, formatGain, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Paper, type PaperFrame } from "./paper";
import { type PaperFact, PaperFacts, PaperSection } from "./parts";
import { style } from "./style";

interface StatementPaperProps extends PaperFrame {
  number: string;
  statement: YearStatement;
  /** Of that year, the oldest first. */
  contributions: readonly Contribution[];
  about: readonly PaperFact[];
}

type Words = Texts["pension"]["statement"];

/** Izveštaj o stanju: what a year did to a pension account. */
export function StatementPaper({ number, statement, contributions, about, ...frame }: StatementPaperProps) {
  const words = frame.texts.pension.statement;
  const { year, opening, closing } = statement;
  return (
    <Paper {...frame} title={say(words.title, { year })} number={number}>
      <PaperSection title={words.contract}>
        <PaperFacts facts={about} />
      </PaperSection>
      <PaperSection title={words.opening}>
        {opening ? (
          <PaperFacts facts={balanceFacts(words, opening)} />
        ) : (
          <Text style={style.running}>{words.nothing}</Text>
        )}
      </PaperSection>
      <PaperSection title={words.change}>
        <PaperFacts facts={changeFacts(words, statement)} />
      </PaperSection>
      <PaperSection title={say(words.closing, { date: formatDate(closing.day) })}>
        <PaperFacts facts={balanceFacts(words, closing)} />
      </PaperSection>
      <PaperSection title={words.contributions}>
        {contributions.length === 0 ? (
          <Text style={style.running}>{words.noContributions}</Text>
        ) : (
          <PaperFacts
            facts={contributions.map((contribution) => contributionFact(words, contribution))}
            keepsRowsWhole
          />
        )}
      </PaperSection>
      <Text style={style.last}>{words.notOfficial}</Text>
    </Paper>
  );
}

function balanceFacts(words: Words, { valuedOn, unitValue, units, worth }: Balance): PaperFact[] {
  return [
    { term: words.units, value: formatDecimal(asDecimal(units), 5) },
    {
      term: say(words.unitValue, { date: formatDate(valuedOn) }),
      value: `${formatDecimal(unitValue, 2)}\u00a0RSD`,
    },
    { term: words.worth, value: formatMoney(worth, "RSD") },
  ];
}

function changeFacts(words: Words, { paid, fees, gain }: YearStatement): PaperFact[] {
  return [
    { term: words.paid, value: formatMoney(paid, "RSD") },
    { term: words.fees, value: formatMoney(fees, "RSD") },
    { term: words.gain, value: `${formatGain(gain)}\u00a0RSD` },
  ];
}

function contributionFact(words: Words, contribution: Contribution): PaperFact {
  const { paidOn, payer, gross, fee, units, unitValue } = contribution;
  return {
    term: `${formatDate(paidOn)} ${payer}`,
    value: say(words.line, {
      gross: formatMoney(gross, "RSD"),
      fee: formatAmount(fee),
      units: formatDecimal(units, 5),
      value: formatDecimal(unitValue, 2),
    }),
  };
}
