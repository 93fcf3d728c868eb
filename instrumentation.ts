/** Runs once when the server starts: a missing or contradictory setting stops it here (security rule S11). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("#lib/core/env");
  const { createLog } = await import("#lib/core/log");
  try {
    const { mode, trustedProxyHops } = env();
    if (mode === "production" && trustedProxyHops === 0) createLog().warn("settings.no-trusted-proxy");
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : "The portal cannot start");
    process.exit(1);
  }
}
