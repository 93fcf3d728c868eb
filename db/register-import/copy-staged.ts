import type { Writable } from "node:stream";
import type { TransactionSql } from "postgres";
import type { Kind, Row } from "#lib/register/kind";
import { stagedColumns, stagedLine } from "#lib/register/staging";

const PIECE = 64 * 1024;

/** Copies rows into `staging`. What the database has against them is thrown here or by the next statement. */
export async function copyStaged(tx: TransactionSql, kind: Kind, rows: Iterable<Row>): Promise<void> {
  const columns = stagedColumns(kind);
  const copy = await tx.unsafe(`copy staging (${columns.join(", ")}) from stdin`).writable();
  // A failure is thrown by the write under way.
  copy.on("error", () => {});
  let piece = "";
  for (const row of rows) {
    piece += stagedLine(columns, row);
    if (piece.length < PIECE) continue;
    await write(copy, piece);
    piece = "";
  }
  await write(copy, piece);
  // Not waited for: the driver never tells the end of a copy that fails after its last piece.
  copy.end();
}

/** In parts: the driver copies each one, and a document's line is long. */
async function write(copy: Writable, lines: string): Promise<void> {
  const bytes = Buffer.from(lines);
  for (let from = 0; from < bytes.length; from += PIECE)
    await writePart(copy, bytes.subarray(from, from + PIECE));
}

function writePart(copy: Writable, part: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    copy.write(part, (error) => (error ? reject(copy.errored ?? error) : resolve()));
  });
}
