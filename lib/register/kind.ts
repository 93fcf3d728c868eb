import { getTableColumns } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import type { z } from "zod";
import type { Env } from "#lib/core/env";
import { type KindName, registerId } from "./core-id";

/** A column's value as it is staged: bytes as Buffer, anything else as JSON would have it. */
export type Cell = Buffer | string | number | boolean | null | undefined | object;

export type Row = Record<string, Cell>;

/** Rows beside the record's own that are replaced with it, such as the persons of a policy. */
export interface Links {
  table: string;
  /** Column that names the record. */
  owner: string;
  /** Its other columns with their types, in the order of a staged link's values. */
  columns: Record<string, string>;
}

/** One kind of record that the core system sends. */
export interface Kind {
  name: KindName;
  /** One sentence for the core system's developers. */
  description: string;
  schema: z.ZodType<Heading>;
  table: string;
  /** Columns of the table, in one order. */
  columns: readonly string[];
  /** Columns, and their field, in which no two records agree. */
  unique: { columns: readonly string[]; field: string } | null;
  links: Links | null;
  /** The record's row by column; under `links` the values of its links. */
  toRow(env: Env, record: Heading): Row;
}

interface Heading {
  id: string;
  version: number;
  closed: boolean;
}

type HeadingColumn = "id" | "coreId" | "version" | "closedAt";

/** The columns a kind fills itself. `$inferInsert` of the table keeps them true. */
type OwnColumns<Table extends PgTable> = Omit<Table["$inferInsert"], HeadingColumn>;

interface Definition<Table extends PgTable, Schema extends z.ZodType<Heading>> {
  name: KindName;
  description: string;
  schema: Schema;
  table: Table;
  unique?: { columns: readonly (keyof OwnColumns<Table> & string)[]; field: string };
  links?: Links & { of(record: z.output<Schema>): readonly (readonly string[])[] };
  toRow(record: z.output<Schema>, env: Env): Complete<OwnColumns<Table>>;
}

/** Every column is named, so that a newer version without an optional field empties it. */
type Complete<Columns> = { [Name in keyof Required<Columns>]: Columns[Name] | undefined };

/** Makes a kind of what its file says; the heading is the same for all. */
export function defineKind<Table extends PgTable, Schema extends z.ZodType<Heading>>(
  definition: Definition<Table, Schema>,
): Kind {
  const { name, description, schema, table, unique, links } = definition;
  const names = Object.keys(getTableColumns(table)).map((column) => [column, toSnakeCase(column)] as const);
  return {
    name,
    description,
    schema,
    table: toSnakeCase(name),
    columns: names.map(([, column]) => column),
    unique: unique ? { columns: unique.columns.map(toSnakeCase), field: unique.field } : null,
    links: links ? { table: links.table, owner: links.owner, columns: links.columns } : null,
    toRow(env, record) {
      const cells: Record<string, unknown> = definition.toRow(record as z.output<Schema>, env);
      const row: Row = {};
      for (const [field, column] of names) row[column] = cells[field] as Cell;
      row.id = registerId(name, record.id);
      row.core_id = record.id;
      row.version = record.version;
      row.closed_at = record.closed ? new Date().toISOString() : null;
      if (links) row.links = links.of(record as z.output<Schema>);
      return row;
    },
  };
}
