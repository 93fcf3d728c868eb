import { sql } from "drizzle-orm";
import type { Context } from "#lib/core/context";
import type { Cell, Kind, Row } from "./kind";

/** Runs one statement of the transaction under way and gives back its rows. */
export type Run = (statement: string) => Promise<readonly Record<string, unknown>[]>;

export function runIn({ db }: Pick<Context, "db">): Run {
  return (statement) => db.execute(sql.raw(statement));
}

/** Columns that a staged row has beside those of its table. */
const BESIDE = { position: "integer not null", links: "jsonb" };

/**
 * Makes the table `staging` of the transaction under way: the kind's own columns, with `position`, by which the
 * caller knows its records again, and `links`.
 */
export async function makeStaging(run: Run, kind: Kind): Promise<void> {
  const beside = Object.entries(BESIDE).map(([name, type]) => `${name} ${type}`);
  await run(`create temp table staging (like ${kind.table}, ${beside.join(", ")}) on commit drop`);
}

/** The columns of `staging` in the order of a staged line. */
export function stagedColumns(kind: Kind): string[] {
  return [...kind.columns, ...Object.keys(BESIDE)];
}

/** For `insert into staging`: the rows as one JSON value that `json_populate_recordset` reads. */
export function stagedJson(rows: Iterable<Row>): string {
  const written = (cell: Cell) => (Buffer.isBuffer(cell) ? `\\x${cell.toString("hex")}` : cell);
  return JSON.stringify(
    Array.from(rows, (row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, written(cell)])),
    ),
  );
}

/** For `copy staging from stdin`: one line in PostgreSQL's text format. */
export function stagedLine(columns: readonly string[], row: Row): string {
  let line = "";
  for (const column of columns) line += line === "" ? text(row[column]) : `\t${text(row[column])}`;
  return `${line}\n`;
}

const NULL = "\\N";

function text(cell: Cell): string {
  if (cell === null || cell === undefined) return NULL;
  if (typeof cell === "string") return escaped(cell);
  if (Buffer.isBuffer(cell)) return `\\\\x${cell.toString("hex")}`;
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === "object" ? escaped(JSON.stringify(cell)) : String(cell);
}

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(value: string): string {
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : value;
}
