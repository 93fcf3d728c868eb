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
}
