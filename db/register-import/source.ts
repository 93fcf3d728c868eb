import { createReadStream, statSync } from "node:fs";
import { pipeline, Readable, type Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { ImportFailure } from "../importing/failure";
import type { FileToImport } from "./options";
import { spool } from "./spool";

/** Bytes that can be read from their beginning as often as needed. */
export interface Source {
  /** As they lie in the file. */
  size: number;
  open(): Readable;
  isGzipped: boolean;
}

/** Opens a file, or standard input once it has ended. Refuses what is not there and what is not gzipped but says so. */
export async function openSource({ name, path }: FileToImport): Promise<Source> {
  try {
    const { file, open } =
      name === "-" ? await spool(process.stdin) : { file: path, open: () => createReadStream(path) };
    const about = statSync(file);
    if (!about.isFile()) throw new ImportFailure(`${name} is no file.`);
    const isGzipped = await beginsAsGzip(open());
    if (name.toLowerCase().endsWith(".gz") && !isGzipped) throw new ImportFailure(`${name} is not gzipped.`);
    return { size: about.size, open, isGzipped };
  } catch (error) {
    throw isMissing(error) ? new ImportFailure(`${name} is not there.`) : error;
  }
}

/** The bytes that are meant, with every piece of the file shown to `see` on its way. */
export function contentOf(source: Source, see: (piece: Buffer) => void): AsyncIterable<Buffer> {
  const file = Readable.from(watched(source.open(), see), { objectMode: false });
  if (!source.isGzipped) return file;
  const gunzip: Transform = createGunzip({ chunkSize: 64 * 1024 });
  // What fails is thrown where the content is read.
  return pipeline(file, gunzip, () => {});
}

async function* watched(file: Readable, see: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const piece of file as AsyncIterable<Buffer>) {
    see(piece);
    yield piece;
  }
}

async function beginsAsGzip(file: Readable): Promise<boolean> {
  for await (const piece of file as AsyncIterable<Buffer>) return piece[0] === 0x1f && piece[1] === 0x8b;
  return false;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
