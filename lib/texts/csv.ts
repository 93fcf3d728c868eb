/** Words, or a number as a decimal: "-149.01". */
export type CsvCell = string | { decimal: string };

/**
 * A table as a file that Excel opens rightly on a Serbian computer: UTF-8 with a byte order mark, semicolons between the
 * cells, decimal commas and no dots in numbers (RFC 4180 but for the semicolons). Words that a spreadsheet would work out as a
 * formula get an apostrophe in front (OWASP, CSV injection).
 */
export function csv(rows: readonly (readonly CsvCell[])[]): Buffer {
  return Buffer.from(`\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`);
}

/** An amount in the smallest unit of its currency, as a number of dinars. */
export function amountCell(amount: number): CsvCell {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return { decimal: `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}` };
}

function cell(value: CsvCell): string {
  if (typeof value !== "string") return value.decimal.replace(".", ",");
  const safe = BEGINS_FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Also behind blanks, which spreadsheets skip, and in the wide signs that they read as the narrow ones. */
const BEGINS_FORMULA = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/;
