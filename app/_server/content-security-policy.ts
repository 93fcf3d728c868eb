import type { Env } from "#lib/core/env";

const GOOGLE = "https://www.google.com/recaptcha/ https://recaptcha.google.com/recaptcha/";

/** What a page may load and where it may send: this portal, and Google's human check where that is switched on. */
export function contentSecurityPolicy(
  nonce: string,
  env: Pick<Env, "secure" | "recaptcha" | "mode">,
): string {
  const google = env.recaptcha ? ` ${GOOGLE}` : "";
  const development = env.mode === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${google}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    ...(env.recaptcha ? [`frame-src ${GOOGLE}`] : []),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(env.secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
