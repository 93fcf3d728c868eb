import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Entry, fromBufferPromise } from "yauzl";

/** The files of a .pkpass by their names. */
export async function unzipped(archive: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(archive, { lazyEntries: true });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  return files;
}

export function sha1(content: Buffer): string {
  return createHash("sha1").update(content).digest("hex");
}

/** Throws unless the detached signature of `signed` was made by a certificate that this authority issued. */
export function verifySignature(signature: Buffer, signed: Buffer, authorityPem: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), "pass-"));
  try {
    const put = (name: string, content: Buffer | string) => {
      writeFileSync(path.join(folder, name), content);
      return path.join(folder, name);
    };
    const files = [put("signature", signature), put("signed", signed), put("authority.pem", authorityPem)];
    const [from = "", content = "", authority = ""] = files;
    const command = ["cms", "-verify", "-inform", "DER", "-in", from, "-content", content, "-binary"];
    execFileSync("openssl", [...command, "-CAfile", authority, "-purpose", "any", "-out", `${content}.out`], {
      stdio: "pipe",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
