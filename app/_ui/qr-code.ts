import { encode } from "uqr";

/** Modules of a QR code by row, with their quiet zone of four; true is dark. Error correction M, as the National Bank asks. */
export function qrModules(text: string): boolean[][] {
  return encode(text, { ecc: "M", boostEcc: false, border: 4 }).data;
}

/** Dark modules as one path, a module being one unit: a rectangle for each run within a row. */
export function qrPath(modules: readonly boolean[][]): string {
  return modules
    .map((row, y) =>
      runsOf(row)
        .map(({ x, length }) => run(x, y, length))
        .join(""),
    )
    .join("");
}

function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    const last = runs.at(-1);
    if (last && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  });
  return runs;
}

function run(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}v1h-${length}z`;
}
