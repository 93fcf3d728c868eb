import type { Env } from "#lib/core/env";

const GOOGLE = "https://www.google.com/recaptcha/ https://recaptcha.google.com/recaptcha/";

/**
 * What a page may load and where it may send: this portal, and where they are set up Google's human check, the store of
 * uploads and the card gateway, whose form may come after any page without the browser loading a new one.
 */
export function contentSecurityPolicy(
  nonce: string,
  env: Pick<Env, "secure" | "recaptcha" | "mode" | "storage" | "monri">,
): string {
  const google = env.recaptcha ? ` ${GOOGLE}` : "";
  const storage = env.storage ? ` ${new URL(env.storage.endpoint).origin}` : "";
  const gateway = env.monri ? ` ${env.monri.url}` : "";
  const development = env.mode === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${google}${storage}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    ...(env.recaptcha ? [`frame-src ${GOOGLE}`] : []),
    `form-action 'self'${gateway}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(env.secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
