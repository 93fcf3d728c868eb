import { parse } from "csv-parse/sync";
import type { KindName } from "#lib/register/core-id";
import { type ReadLine, unreadable } from "./read-line";

type Convert = (cell: string) => unknown;

const NUMBER: Convert = (cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell);
const BOOLEAN: Convert = (cell) => ({ true: true, false: false })[cell] ?? cell;
const LIST: Convert = (cell) => cell.split(";").map((part) => part.trim());
const ROLES: Convert = (cell) =>
  cell.split(";").map((part) => {
    const [role = "", ...person] = part.trim().split(":");
    return { role, person: person.join(":") };
  });

const TEXT: Convert = (cell) => cell;

/** The columns a table may have. What does not convert stays as it is, and is rejected as any other wrong value. */
const TABLES: Partial<Record<KindName, Record<string, Convert>>> = {
  persons: {
    id: TEXT,
    version: NUMBER,
    closed: BOOLEAN,
    jmbg: TEXT,
    givenName: TEXT,
    familyName: TEXT,
    bornOn: TEXT,
    emails: LIST,
    phone: TEXT,
    street: TEXT,
    postalCode: TEXT,
    city: TEXT,
    country: TEXT,
    mergedInto: TEXT,
  },
  policies: {
    id: TEXT,
    version: NUMBER,
    closed: BOOLEAN,
    number: TEXT,
    line: TEXT,
    product: TEXT,
    status: TEXT,
    startsOn: TEXT,
    endsOn: TEXT,
    cancelledOn: TEXT,
    isGroup: BOOLEAN,
    premium: NUMBER,
    currency: TEXT,
    organisation: TEXT,
    persons: ROLES,
  },
};

export const CSV_KINDS = Object.keys(TABLES);

/**
 * Reads the lines of a table by its first one; a cell that is empty is a field that is absent. One line is one record:
 * no field of these kinds has a line break. Null when the header does not name fields of the kind, among them `id`
 * and `version`.
 */
export function readCsvLine(kind: KindName, header: string): ReadLine | null {
  const columns = cellsOf(header);
  const conversions = columns?.map((name) => TABLES[kind]?.[name]);
  const isHeader =
    conversions?.every((convert) => convert) &&
    new Set(columns).size === columns?.length &&
    ["id", "version"].every((name) => columns.includes(name));
  if (!columns || !isHeader) return null;
  return (line) => {
    const cells = cellsOf(line);
    if (!cells) return unreadable("not-csv");
    if (cells.length !== columns.length) return unreadable("wrong-number-of-cells");
    const record: Record<string, unknown> = {};
    for (const [place, name] of columns.entries()) {
      const cell = cells[place];
      if (cell) record[name] = conversions?.[place]?.(cell);
    }
    return { record };
  };
}

function cellsOf(line: string): string[] | null {
  if (!line.includes('"')) return line.split(",");
  try {
    return (parse(line) as string[][])[0] ?? null;
  } catch {
    return null;
  }
}
