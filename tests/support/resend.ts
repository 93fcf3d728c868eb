import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ReceivedMail {
  id: string;
  idempotencyKey: string;
  to: string;
  from: string;
  subject: string;
  html: string;
  text: string;
}

/** How the stand-in answers: "accept-and-vanish" keeps the mail and cuts the line, so that the sender never learns of it. */
export type Mood = "well" | "slow" | "hanging" | "accept-and-vanish" | 500 | 429 | 422 | 401;

export const RESEND_KEY = "re_test_key";

const SLOW = 1500;

const ERRORS = {
  401: { name: "invalid_api_key", message: "API key is invalid" },
  422: { name: "validation_error", message: "Invalid `to` field." },
  429: { name: "rate_limit_exceeded", message: "Too many requests." },
  500: { name: "internal_server_error", message: "An unexpected error occurred." },
} as const;

/** A server that speaks Resend's `POST /emails`: key, idempotency, and its ways to fail. */
export async function startResendStandIn() {
  const mails: ReceivedMail[] = [];
  const requests: { idempotencyKey: string; at: Date }[] = [];
  let mood: Mood = "well";
  const server = createServer(async (request, response) => {
    if (request.method !== "POST" || request.url !== "/emails") return fail(response, 404, "not_found");
    if (request.headers.authorization !== `Bearer ${RESEND_KEY}`)
      return fail(response, 401, "invalid_api_key");
    const idempotencyKey = String(request.headers["idempotency-key"] ?? "");
    requests.push({ idempotencyKey, at: new Date() });
    const body = await read(request);
    if (mood === "hanging") return;
    if (typeof mood === "number") return fail(response, mood, ERRORS[mood].name);
    const mail = accept(mails, idempotencyKey, body);
    if (mood === "accept-and-vanish") return request.socket.destroy();
    setTimeout(() => reply(response, 200, { id: mail.id }), mood === "slow" ? SLOW : 0);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Mails that arrived, each once, however often they were handed over. */
    mails,
    /** Every try. */
    requests,
    become(next: Mood) {
      mood = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function accept(mails: ReceivedMail[], idempotencyKey: string, body: ReceivedMail): ReceivedMail {
  const known = idempotencyKey && mails.find((mail) => mail.idempotencyKey === idempotencyKey);
  if (known) return known;
  const { to, from, subject, html, text } = body;
  const mail = { id: randomUUID(), idempotencyKey, to: String(to), from, subject, html, text };
  mails.push(mail);
  return mail;
}

async function read(request: IncomingMessage): Promise<ReceivedMail> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

function fail(response: ServerResponse, status: keyof typeof ERRORS | 404, name: string): void {
  const message = status === 404 ? "Not found" : ERRORS[status].message;
  reply(response, status, { statusCode: status, name, message });
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(body));
}
