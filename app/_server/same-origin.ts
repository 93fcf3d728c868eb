const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Whether a form was sent from a page of this portal: its Origin is ours and the browser, where it says so,
 * agrees. A missing or `null` Origin is refused, though the framework would let it pass (security rule L8).
 */
export function isSameOrigin(headers: Headers, appUrl: string): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  return origin !== null && isOurs(origin, appUrl) && (site === null || site === "same-origin");
}

function isOurs(origin: string, appUrl: string): boolean {
  if (origin === appUrl) return true;
  const ours = new URL(appUrl);
  // On one's own machine a portal may be opened by any of its names.
  const twin = LOOPBACK.find((name) => origin === `${ours.protocol}//${name}${ours.port && `:${ours.port}`}`);
  return LOOPBACK.includes(ours.hostname) && twin !== undefined;
}
