import type { CheckedFile } from "./check";
import { readCsvLine } from "./csv";
import { type Line, linesOf } from "./lines";
import { type ReadLine, readNdjsonLine } from "./read-line";
import { contentOf } from "./source";

/** What a line of a file says: a record, or in a word why it is none. */
export type Sent = { line: number; length: number } & ReturnType<ReadLine>;

/** Reads a file's records, as many at once as came, without the first `toSkip`. */
export async function* recordsOf(
  file: CheckedFile,
  toSkip: number,
  see: (piece: Buffer) => void,
): AsyncGenerator<Sent[]> {
  let read = file.format === "csv" ? null : readNdjsonLine;
  let skipped = 0;
  for await (const lines of linesOf(contentOf(file.source, see))) {
    const sent: Sent[] = [];
    for (const line of lines) {
      if (!read) read = headerOf(file, line);
      else if (skipped < toSkip) skipped += 1;
      else sent.push(toSent(line, read));
    }
    yield sent;
  }
}

function headerOf({ kind, name }: CheckedFile, { text = "" }: Line): ReadLine {
  const read = readCsvLine(kind, text);
  if (!read) throw new Error(`${name} was changed while it was read.`);
  return read;
}

function toSent({ number, text = "", fault }: Line, read: ReadLine): Sent {
  return { line: number, length: text.length, ...(fault === undefined ? read(text) : { fault }) };
}
