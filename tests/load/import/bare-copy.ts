import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";
import type { ImportFiles } from "./files";

/** Seconds that the database needs to take the same rows as they are, into the same empty tables with their indexes. */
export async function timeBareCopy(url: string, { copies }: ImportFiles): Promise<number> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const start = performance.now();
  for (const { table, columns, file } of copies) {
    const target = await sql.unsafe(`copy ${table} (${columns.join(", ")}) from stdin`).writable();
    await pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), target);
  }
  const seconds = (performance.now() - start) / 1000;
  await sql.end();
  return seconds;
}
