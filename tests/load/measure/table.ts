import { isReached, type Row } from "./row";

const HEAD = ["Measure", "Figure", "Baseline", "Ratio", "To reach", "Reached", "Note"];

/** The rows as a table for the terminal. */
export function table(rows: Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [drawn[0], rule, ...drawn.slice(1)].map((line) => line?.trimEnd()).join("\n");
}

function cells(row: Row): string[] {
  const { measure, figure, unit, baseline, ratio, reach, note = "" } = row;
  const reached = isReached(row);
  return [
    measure,
    `${short(figure)} ${unit}`.trim(),
    baseline ? `${short(baseline.figure)} (${baseline.name})` : "",
    ratio === undefined ? "" : ratio.toFixed(3),
    reach ? ("atLeast" in reach ? `>= ${reach.atLeast}` : `<= ${reach.atMost}`) : "",
    reached === null ? "" : reached ? "yes" : "NO",
    note,
  ];
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) >= 100 ? 0 : 2);
}
