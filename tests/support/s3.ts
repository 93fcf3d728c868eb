import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import type { StorageSettings } from "#lib/core/settings/storage";
import { isAllowed, isSigned } from "./s3-signature";

interface Kept {
  content: Buffer;
  at: Date;
}

/** "hanging" never answers; "keep-and-vanish" does what it is asked and cuts the line; a number answers everything with it. */
type S3Mood = "well" | "hanging" | "keep-and-vanish" | 500 | 403;

const KEYS = {
  region: "test-region",
  bucket: "prilozi",
  accessKeyId: "AKIATEST",
  secretAccessKey: "tajni-kljuc-skladista",
};

/** A server that speaks as much of S3 as the portal does: signed requests, posted forms with a policy, and its ways to fail. */
export async function startS3StandIn() {
  const kept = new Map<string, Kept>();
  let mood: S3Mood = "well";
  const settings: StorageSettings = { ...KEYS, endpoint: "" };
  const server = createServer(async (request, response) => {
    const body = await buffer(request).catch(() => Buffer.alloc(0));
    if (mood === "hanging") return;
    if (typeof mood === "number") return fail(response, mood, "InternalError");
    if (mood === "keep-and-vanish") {
      response.end = () => {
        request.socket.destroy();
        return response;
      };
    }
    await answer(request, response, body, kept, settings);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  settings.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    settings,
    /** As the portal is told. */
    env: {
      STORAGE_ENDPOINT: settings.endpoint,
      STORAGE_REGION: settings.region,
      STORAGE_BUCKET: settings.bucket,
      STORAGE_ACCESS_KEY_ID: settings.accessKeyId,
      STORAGE_SECRET_ACCESS_KEY: settings.secretAccessKey,
    },
    /** By key. */
    kept,
    become(next: S3Mood) {
      mood = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type S3StandIn = Awaited<ReturnType<typeof startS3StandIn>>;

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  kept: Map<string, Kept>,
  settings: StorageSettings,
): Promise<void> {
  // A browser asks first, because the page listens to how much has left.
  if (request.method === "OPTIONS") {
    response
      .writeHead(204, { "access-control-allow-origin": "*", "access-control-allow-methods": "POST" })
      .end();
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? "", settings.endpoint);
  const [, bucket, ...rest] = pathname.split("/");
  const key = decodeURIComponent(rest.join("/"));
  if (bucket !== settings.bucket) return fail(response, 404, "NoSuchBucket");
  if (request.method === "POST") return receiveForm(request, response, body, kept, settings);
  if (!isSigned(request, body, settings)) return fail(response, 403, "SignatureDoesNotMatch");
  if (request.method === "PUT") {
    kept.set(key, { content: body, at: new Date() });
    return void response.writeHead(200, { etag: '"1"' }).end();
  }
  if (request.method === "DELETE") {
    kept.delete(key);
    return void response.writeHead(204).end();
  }
  if (searchParams.get("list-type") === "2") return list(response, kept, searchParams.get("prefix") ?? "");
  const found = kept.get(key);
  if (!found) return fail(response, 404, "NoSuchKey");
  response.writeHead(200, { "content-length": found.content.length });
  response.end(request.method === "HEAD" ? undefined : found.content);
}

async function receiveForm(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  kept: Map<string, Kept>,
  settings: StorageSettings,
): Promise<void> {
  const fields: Record<string, string> = {};
  const chunks: Buffer[] = [];
  const form = new Busboy({ headers: { "content-type": request.headers["content-type"] ?? "" } });
  form.on("field", (name, value) => {
    fields[name] = value;
  });
  form.on("file", (_, file) => file.on("data", (chunk: Buffer) => chunks.push(chunk)));
  await pipeline(Readable.from([body]), form);
  const content = Buffer.concat(chunks);
  const verdict = isAllowed(fields, content.length, settings);
  if (verdict === "forbidden") return fail(response, 403, "AccessDenied");
  if (verdict === "too-large") return fail(response, 400, "EntityTooLarge");
  kept.set(fields.key ?? "", { content, at: new Date() });
  response.writeHead(204, { "access-control-allow-origin": "*" }).end();
}

function list(response: ServerResponse, kept: Map<string, Kept>, prefix: string): void {
  const found = [...kept].filter(([key]) => key.startsWith(prefix));
  const contents = found.map(
    ([key, { at, content }]) =>
      `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified><Size>${content.length}</Size></Contents>`,
  );
  response.writeHead(200, { "content-type": "application/xml" });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>false</IsTruncated><KeyCount>${found.length}</KeyCount>${contents.join("")}</ListBucketResult>`,
  );
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "content-type": "application/xml" });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  );
}
