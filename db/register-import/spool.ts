import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline, type Readable } from "node:stream";
import { pipeline as whole } from "node:stream/promises";
import { atEnd } from "../command";

/**
 * Puts what can be read only once into a temporary file, so that it can be checked before anything changes. It is
 * encrypted with a key that only this process knows and gone when the command ends. Gives back how to read it.
 */
export async function spool(input: Readable): Promise<{ file: string; open: () => Readable }> {
  const folder = mkdtempSync(path.join(tmpdir(), "register-import-"));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "input");
  // Each key encrypts one file, so the counter may begin at zero.
  const [key, counter] = [randomBytes(32), Buffer.alloc(16)];
  await whole(input, createCipheriv("aes-256-ctr", key, counter), createWriteStream(file, { mode: 0o600 }));
  const open = () =>
    pipeline(createReadStream(file), createDecipheriv("aes-256-ctr", key, counter), () => {});
  return { file, open };
}
