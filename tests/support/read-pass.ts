import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

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
