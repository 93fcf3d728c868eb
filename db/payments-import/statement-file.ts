import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { LARGEST_FILE, readStatements } from "#lib/payments/statement/read-statements";
import type { FileRefusal, ReadStatement } from "#lib/payments/statement/statement";
import { ImportFailure } from "../importing/failure";

export interface StatementFile {
  name: string;
  unmatchedPath: string;
  statements: ReadStatement[];
}

const REFUSALS: Record<FileRefusal, string> = {
  empty: "is empty",
  "too-large": `is larger than ${LARGEST_FILE / 1024 / 1024} MB; ask the bank for shorter statements`,
  "unknown-form": "is neither camt.053 nor MT940",
  "has-doctype": "is XML with a document type of its own, which no statement has",
  "broken-xml": "is broken or truncated XML",
  "other-message": "is XML, but no camt.053 (BkToCstmrStmt)",
};

/** Reads a file to its end; says in one sentence what is no file to import. */
export function openFile(file: string): StatementFile {
  const name = path.basename(file);
  const read = readStatements(contentOf(name, file));
  if (!read.ok) throw new ImportFailure(`${name} ${REFUSALS[read.refusal]}.`);
  return { name, unmatchedPath: `${file}.unmatched.csv`, statements: read.value };
}

function contentOf(name: string, file: string): Buffer {
  const about = statSync(file, { throwIfNoEntry: false });
  if (!about) throw new ImportFailure(`${name} is not there.`);
  if (!about.isFile()) throw new ImportFailure(`${name} is no file.`);
  // Not read into memory only to be refused.
  if (about.size > LARGEST_FILE) throw new ImportFailure(`${name} ${REFUSALS["too-large"]}.`);
  return readFileSync(file);
}
