import { CHART, type ChartShape } from "#lib/pension/chart-shape";

interface ChartProps {
  shape: ChartShape;
  words: {
    /** Of the two lines. */
    worth: string;
    paid: string;
    /** For those who do not see it: what it shows, and where the same numbers stand. */
    label: string;
    /** The unit of the axis of money. */
    caption: string;
  };
  /** Labels of the axis of money, from the highest to 0. */
  steps: readonly string[];
  /** One for each column of years. */
  years: readonly string[];
}

/** More labels than this do not stand beside one another on a telephone. */
const FEW = 4;

/** Value over time, drawn on the server: shapes are stretched to the room there is, words stay words. */
export function Chart({ shape, words, steps, years }: ChartProps) {
  return (
    <figure>
      <ul className="legend">
        <Legend look="line">{words.worth}</Legend>
        <Legend look="line line--paid">{words.paid}</Legend>
      </ul>
      <div className="chart">
        <div className="y" aria-hidden="true">
          {steps.map((step) => (
            <span key={step}>{step}</span>
          ))}
        </div>
        <div className="plot">
          <Drawing shape={shape} label={words.label} />
        </div>
        <div className={lookOf(shape)} aria-hidden="true">
          {years.map((year) => (
            <span key={year}>{year}</span>
          ))}
        </div>
      </div>
      <figcaption className="soft">{words.caption}</figcaption>
    </figure>
  );
}

function Legend({ look, children }: { look: string; children: string }) {
  return (
    <li>
      <svg viewBox="0 0 36 12" aria-hidden="true" focusable="false">
        <path className={look} d="M0 6h36" />
      </svg>
      {children}
    </li>
  );
}

function Drawing({ shape, label }: { shape: ChartShape; label: string }) {
  const { gridLines, paidArea, gainArea, paidLine, worthLine, dot } = shape;
  return (
    <svg
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {gridLines.map((y) => (
        <path key={y} className="grid-line" d={`M0 ${y}H${CHART.width}`} />
      ))}
      <path className="area-paid" d={paidArea} />
      <path className="area" d={gainArea} />
      <path className="line line--paid" d={paidLine} />
      <path className="line" d={worthLine} />
      <path className="dot" d={`M${dot.x} ${dot.y}h.01`} />
    </svg>
  );
}

function lookOf({ years, yearsInColumn }: ChartShape): string {
  return `x${yearsInColumn > 1 ? " x--from" : ""}${years.length > FEW ? " x--many" : ""}`;
}
