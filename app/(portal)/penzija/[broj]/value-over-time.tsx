import { chartShape } from "#lib/pension/chart-shape";
import { type History, monthlyBalances } from "#lib/pension/history";
import type { OwnContract } from "#lib/pension/list-contracts";
import { formatDate, formatMoney, formatRound } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Chart } from "../../../_ui/chart";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";

interface ValueOverTimeProps {
  texts: Texts;
  contract: OwnContract;
  history: History | null;
}

export function ValueOverTime({ texts, contract, history }: ValueOverTimeProps) {
  const words = texts.pension.history;
  return (
    <section className="card" aria-labelledby="vrednost">
      <h2 id="vrednost">{words.title}</h2>
      {history && <HistoryChart words={words} history={history} />}
      {!history && (
        <p className="after">
          {contract.paid === 0 ? tied(words.none) : rich(tied(words.unexplained), phones(texts))}
        </p>
      )}
    </section>
  );
}

function HistoryChart({ words, history }: { words: Texts["pension"]["history"]; history: History }) {
  const [first = history.now, ...others] = monthlyBalances(history);
  const shape = chartShape([first, ...others]);
  const { now } = history;
  return (
    <Chart
      shape={shape}
      steps={shape.steps.toReversed().map(formatRound)}
      years={shape.years.map((year) => say(words.year, { year }))}
      words={{
        worth: words.worth,
        paid: words.paid,
        caption: words.units[shape.unit],
        label: say(words.described, {
          from: formatDate(first.day),
          until: formatDate(now.day),
          worth: formatMoney(now.worth, "RSD"),
          paid: formatMoney(now.paid, "RSD"),
        }),
      }}
    />
  );
}
