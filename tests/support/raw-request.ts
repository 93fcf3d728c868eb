import { request } from "node:http";
import { text } from "node:stream/consumers";
import type { Portal } from "./server";

interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

interface RawSent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** More was announced than is sent, and the line stays open. */
  unfinished?: true;
}

/** A request exactly as written: no browser tidies its address, its method or its headers up. */
export function rawRequest(portal: Portal, path: string, sent: RawSent = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(portal.url);
  const { method = "GET", headers = {}, body = "", unfinished } = sent;
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, async (answer) => {
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) });
    });
    asked.once("error", reject);
    asked.once("response", (answer) => answer.once("end", () => asked.destroy()));
    if (unfinished) asked.flushHeaders();
    else asked.end(body);
  });
}
