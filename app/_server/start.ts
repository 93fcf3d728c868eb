import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { env } from "#lib/core/env";
import { createLog } from "#lib/core/log";

/** Judges the settings when the server starts; a missing or contradictory one stops it (security rule S11). */
export function start(): void {
  try {
    const { mode, trustedProxyHops } = env();
    if (mode === "production" && trustedProxyHops === 0) createLog().warn("settings.no-trusted-proxy");
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : "The portal cannot start");
    process.exit(1);
  }
  subscribe("http.server.request.start", refuseUnknownMethod);
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The framework fails with 500 on TRACE, before the middleware; as OPTIONS it is refused like every other method (P3). */
function refuseUnknownMethod(message: unknown): void {
  const { request } = message as { request: IncomingMessage };
  if (!METHODS.includes(request.method ?? "")) request.method = "OPTIONS";
}
