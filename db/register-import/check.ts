import { createHash } from "node:crypto";
import type { KindName } from "#lib/register/core-id";
import { ImportFailure } from "../importing/failure";
import { readCsvLine } from "./csv";
import { type Line, linesOf } from "./lines";
import type { FileToImport } from "./options";
import { readNdjsonLine } from "./read-line";
import { contentOf, openSource, type Source } from "./source";

/** A file that may be imported: it can be read to its end and begins as files of its format do. */
export interface CheckedFile extends FileToImport {
  source: Source;
  /** SHA-256 of the file's bytes. */
  hash: Buffer;
}

/** Reads a file once from its beginning to its end; refuses in one sentence what is no file to import. */
export async function checkFile(file: FileToImport): Promise<CheckedFile> {
  const source = await openSource(file);
  const hash = createHash("sha256");
  try {
    const content = contentOf(source, (piece) => hash.update(piece));
    checkBeginning(file, await beginningOf(content, file.format === "csv" ? 2 : 1));
  } catch (error) {
    throw isBroken(error) ? new ImportFailure(`${file.name} is a broken or truncated gzip file.`) : error;
  }
  return { ...file, source, hash: hash.digest() };
}

/** The first lines; the rest is read for nothing but its being there. */
async function beginningOf(content: AsyncIterable<Buffer>, count: number): Promise<Line[]> {
  const beginning: Line[] = [];
  for await (const lines of linesOf(untilEnough(content, () => beginning.length >= count)))
    beginning.push(...lines);
  return beginning;
}

async function* untilEnough(content: AsyncIterable<Buffer>, isEnough: () => boolean): AsyncGenerator<Buffer> {
  for await (const piece of content) if (!isEnough()) yield piece;
}

function checkBeginning({ name, kind, format }: FileToImport, [first, second]: Line[]): void {
  if (!first) throw new ImportFailure(`${name} is empty.`);
  if (format === "ndjson" && !isObject(first))
    throw new ImportFailure(`${name} is not NDJSON: its first line is no JSON object.`);
  if (format === "csv" && !isHeaderOf(kind, first))
    throw new ImportFailure(
      `${name} is no CSV of ${kind}: its first line does not name fields of ${kind} with "id" and "version".`,
    );
  if (format === "csv" && !second) throw new ImportFailure(`${name} holds no record.`);
}

function isObject(line: Line): boolean {
  if (line.fault !== undefined) return false;
  const read = readNdjsonLine(line.text);
  return (
    "record" in read && typeof read.record === "object" && read.record !== null && !Array.isArray(read.record)
  );
}

function isHeaderOf(kind: KindName, line: Line): boolean {
  return line.fault === undefined && readCsvLine(kind, line.text) !== null;
}

/** zlib's codes begin so. */
function isBroken(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
