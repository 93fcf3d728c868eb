import { type Result, refuse } from "#lib/core/result";
import { readCamt } from "./camt/read-camt";
import { readMt940 } from "./mt940/read-mt940";
import type { FileRefusal, ReadStatement } from "./statement";
import { textOf } from "./text-of";

/** Bytes; about eighty thousand payments in XML, which take a gigabyte of memory. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/**
 * Reads a file of bank statements, camt.053 (ISO 20022, any version) or MT940 (SWIFT), in UTF-8, UTF-16 or windows-1250.
 * A broken statement keeps none of the others out; a file that cannot be told apart at all is refused. Which accounts
 * and references are ours, whoever takes the statements has to judge.
 */
export function readStatements(content: Uint8Array): Result<ReadStatement[], FileRefusal> {
  if (content.length > LARGEST_FILE) return refuse("too-large");
  const text = textOf(content).trim();
  if (text === "") return refuse("empty");
  if (text.startsWith("<")) return readCamt(text);
  return readMt940(text);
}
