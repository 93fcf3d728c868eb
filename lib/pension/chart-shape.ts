import { type Day, daysBetween } from "#lib/core/belgrade-day";

/** Size of the drawing, in units of its own; it is stretched to the room it gets. */
export const CHART = { width: 1000, height: 400 } as const;

interface Point {
  day: Day;
  /** In para. */
  paid: number;
  worth: number;
}

export type AxisUnit = "dinars" | "thousands" | "millions";

/** Everything that a chart of value over time draws, in the units of `CHART`. */
export interface ChartShape {
  /** Labels of the axis of money from 0 upwards, in `unit`, at equal distances. */
  steps: number[];
  unit: AxisUnit;
  /** The first year of each column; all columns are of equal width. */
  years: number[];
  yearsInColumn: number;
  gridLines: number[];
  /** Paths: what was paid, what it is worth, and between both; empty where there is only one point. */
  paidLine: string;
  worthLine: string;
  paidArea: string;
  gainArea: string;
  /** The last point. */
  dot: { x: number; y: number };
}

/** Works out the drawing of at least one point, the oldest first. */
export function chartShape(points: readonly [Point, ...Point[]]): ChartShape {
  const last = points.at(-1) ?? points[0];
  const axis = axisUpTo(Math.max(...points.flatMap(({ paid, worth }) => [paid, worth])) / 100);
  const columns = columnsOf(points[0].day, last.day);
  const x = (day: Day) =>
    tenths((CHART.width * daysBetween(columns.from, day)) / daysBetween(columns.from, columns.until));
  const y = (para: number) => tenths(CHART.height * (1 - para / 100 / axis.top));
  const worth = points.map((point) => `${x(point.day)} ${y(point.worth)}`);
  const paid = points.map((point) => `${x(point.day)} ${y(point.paid)}`);
  const isLine = points.length > 1;
  const floor = `${x(last.day)} ${CHART.height}L${x(points[0].day)} ${CHART.height}`;
  return {
    ...axis.labels,
    ...columns,
    gridLines: axis.labels.steps.map((_, nth) =>
      tenths((CHART.height * nth) / (axis.labels.steps.length - 1)),
    ),
    paidLine: isLine ? `M${paid.join("L")}` : "",
    worthLine: isLine ? `M${worth.join("L")}` : "",
    paidArea: isLine ? `M${paid.join("L")}L${floor}z` : "",
    gainArea: isLine ? `M${worth.join("L")}L${paid.toReversed().join("L")}z` : "",
    dot: { x: x(last.day), y: y(last.worth) },
  };
}

const NICE = [1, 2, 2.5, 5, 10];
const MOST_STEPS = 5;

/** An axis from 0 to at least so many dinars, in at most five steps that are easy to read. */
function axisUpTo(most: number): { top: number; labels: Pick<ChartShape, "steps" | "unit"> } {
  const least = Math.max(most, 1) / MOST_STEPS;
  const magnitude = 10 ** Math.floor(Math.log10(least));
  const step = (NICE.find((nice) => nice * magnitude >= least) ?? 10) * magnitude;
  const count = Math.max(1, Math.ceil(most / step));
  const { unit, dinars } = UNITS.find(({ from }) => step >= from) ?? UNITS[2];
  const steps = Array.from({ length: count + 1 }, (_, nth) => (nth * step) / dinars);
  return { top: count * step, labels: { steps, unit } };
}

const UNITS = [
  { unit: "millions", from: 1_000_000, dinars: 1_000_000 },
  { unit: "thousands", from: 1_000, dinars: 1_000 },
  { unit: "dinars", from: 0, dinars: 1 },
] as const;

/** As many labels as stand beside one another. */
const MOST_COLUMNS = 8;

/** Whole years from the first day to the last, several in a column where there are many. */
function columnsOf(first: Day, last: Day) {
  const firstYear = Number(first.slice(0, 4));
  const all = Number(last.slice(0, 4)) - firstYear + 1;
  const yearsInColumn = Math.ceil(all / MOST_COLUMNS);
  const count = Math.ceil(all / yearsInColumn);
  const years = Array.from({ length: count }, (_, nth) => firstYear + nth * yearsInColumn);
  return {
    years,
    yearsInColumn,
    from: `${firstYear}-01-01`,
    until: `${firstYear + count * yearsInColumn}-01-01`,
  };
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}
