import { createHash } from "node:crypto";
import { drawShell } from "../_offline/draw-shell";
import { NAMES } from "../_offline/names";
import worker from "../_offline/service-worker.js?text";
import { visitorTexts } from "../_server/texts";

/** The service worker of the cards. It changes with the document that it keeps, so browsers fetch both anew. */
export async function GET(): Promise<Response> {
  const { texts, language } = await visitorTexts();
  const version = createHash("sha256").update(drawShell(texts, language).html).digest("hex").slice(0, 12);
  const head = `"use strict";const NAMES=${JSON.stringify(NAMES)},VERSION=${JSON.stringify(version)};\n`;
  return new Response(head + worker, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" },
  });
}
