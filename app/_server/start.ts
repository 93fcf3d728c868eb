import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "#lib/core/env";
import { createLog } from "#lib/core/log";
import { beginAnswer } from "./answer-status";
import { leadOutOfBareAnswers } from "./bare-answers";
import { logForFramework } from "./framework-log";

/** Judges the settings when the server starts; a missing or contradictory one stops it (security rule S11). */
export function start(): void {
  try {
    const { mode, trustedProxyHops } = env();
    if (mode === "production" && trustedProxyHops === 0) createLog().warn("settings.no-trusted-proxy");
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : "The portal cannot start");
    process.exit(1);
  }
  // In development whoever changes a page reads what is wrong with it.
  if (env().mode !== "development") logForFramework();
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    beginAnswer(request, response);
    leadOutOfBareAnswers(request, response);
    refuseUnknownMethod(request);
    refuseBrokenAddress(request);
  });
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The framework fails with 500 on TRACE, before the middleware; as OPTIONS it is refused like every other method (P3). */
function refuseUnknownMethod(request: IncomingMessage): void {
  if (!METHODS.includes(request.method ?? "")) request.method = "OPTIONS";
}

const NOWHERE = "/404";

/** The framework fails with 500 at an address that is no proper text; it leads where no page is. */
function refuseBrokenAddress(request: IncomingMessage): void {
  const [path = ""] = (request.url ?? "").split("?");
  try {
    decodeURIComponent(path);
  } catch {
    request.url = NOWHERE;
  }
}
