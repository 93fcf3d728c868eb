import { once } from "node:events";
import { createWriteStream, mkdirSync, type WriteStream } from "node:fs";
import path from "node:path";
import { nation } from "#db/nation/nation";
import type { Env } from "#lib/core/env";
import { KINDS } from "#lib/register/kinds";
import { stagedLine } from "#lib/register/staging";

export const IMPORTED = ["persons", "policies"] as const;

export type Imported = (typeof IMPORTED)[number];

/** One kind of record as the core system sends it, and the same rows as the database takes them. */
export interface ImportFiles {
  records: number;
  ndjson: string;
  /** By table. */
  copies: { table: string; columns: readonly string[]; file: string }[];
}

/** Writes what a nation of this size is made of into files under `folder`. */
export async function writeImportFiles(
  folder: string,
  env: Env,
  persons: number,
): Promise<Record<Imported, ImportFiles>> {
  mkdirSync(folder, { recursive: true });
  const writers = { persons: openWriter(folder, "persons"), policies: openWriter(folder, "policies") };
  for (const { kind, record } of nation(persons)) {
    if (kind !== "persons" && kind !== "policies") continue;
    const row = KINDS[kind].toRow(env, record);
    const lines = (row.links as string[][]).map((link) => `${[row.id, ...link].join("\t")}\n`).join("");
    const { files, streams } = writers[kind];
    files.records += 1;
    await write(streams.ndjson, `${JSON.stringify(record)}\n`);
    await write(streams.rows, stagedLine(KINDS[kind].columns, row));
    await write(streams.links, lines);
  }
  for (const { streams } of Object.values(writers))
    await Promise.all(Object.values(streams).map((stream) => once(stream.end(), "finish")));
  return { persons: writers.persons.files, policies: writers.policies.files };
}

function openWriter(folder: string, kind: Imported) {
  const { table, columns, links } = KINDS[kind];
  if (!links) throw new Error(`${kind} have no links`);
  const ndjson = path.join(folder, `${kind}.ndjson`);
  const own = { table, columns, file: path.join(folder, `${table}.copy`) };
  const linkColumns = [links.owner, ...Object.keys(links.columns)];
  const linked = { table: links.table, columns: linkColumns, file: path.join(folder, `${links.table}.copy`) };
  const files: ImportFiles = { records: 0, ndjson, copies: [own, linked] };
  const [rows, linkRows] = [createWriteStream(own.file), createWriteStream(linked.file)];
  return { files, streams: { ndjson: createWriteStream(ndjson), rows, links: linkRows } };
}

async function write(stream: WriteStream, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}
