import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { StorageSettings } from "#lib/core/settings/storage";

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

/** Whether a request carries Signature Version 4 of these keys over exactly what arrived. */
export function isSigned(request: IncomingMessage, body: Buffer, settings: StorageSettings): boolean {
  const [, key, day = "", region, names = "", signature] =
    AUTHORIZATION.exec(request.headers.authorization ?? "") ?? [];
  const header = (name: string) => String(request.headers[name] ?? "");
  if (key !== settings.accessKeyId || region !== settings.region) return false;
  if (header("x-amz-content-sha256") !== sha256(body)) return false;
  const url = new URL(request.url ?? "", "http://s3.invalid");
  const canonical = [
    request.method,
    url.pathname,
    [...url.searchParams]
      .map((pair) => pair.map(encode).join("="))
      .sort()
      .join("&"),
    ...names.split(";").map((name) => `${name}:${header(name).trim()}`),
    "",
    names,
    header("x-amz-content-sha256"),
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", header("x-amz-date"), scope, sha256(canonical)].join("\n");
  return signature === signingKey(settings, day).update(text).digest("hex");
}

/** Whether a posted form carries a policy of these keys that its file and fields obey. */
export function isAllowed(
  fields: Record<string, string>,
  size: number,
  settings: StorageSettings,
): "allowed" | "forbidden" | "too-large" {
  const { Policy: policy = "", "X-Amz-Signature": signature, "X-Amz-Credential": credential = "" } = fields;
  const [key, day = ""] = credential.split("/");
  if (key !== settings.accessKeyId) return "forbidden";
  if (signature !== signingKey(settings, day).update(policy).digest("hex")) return "forbidden";
  const { expiration, conditions } = JSON.parse(Buffer.from(policy, "base64").toString());
  if (Date.parse(expiration) < Date.now()) return "forbidden";
  const given: Record<string, string> = { ...fields, bucket: settings.bucket };
  for (const condition of conditions) {
    if (Array.isArray(condition)) {
      const [kind, least, most] = condition;
      if (kind !== "content-length-range") return "forbidden";
      if (size < least || size > most) return "too-large";
    } else if (Object.entries(condition).some(([name, value]) => given[name] !== value)) return "forbidden";
  }
  return "allowed";
}

function signingKey({ region, secretAccessKey }: StorageSettings, day: string) {
  const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
  const dayKey = hmac(`AWS4${secretAccessKey}`, day);
  return createHmac("sha256", hmac(hmac(hmac(dayKey, region), "s3"), "aws4_request"));
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
