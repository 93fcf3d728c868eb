import { isLoopback } from "#lib/core/settings/loopback";

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
  if (!URL.canParse(origin)) return false;
  const [given, ours] = [new URL(origin), new URL(appUrl)];
  // On one's own machine a portal may be opened by any of its names.
  const isTwin = isLoopback(given) && isLoopback(ours);
  return isTwin && given.protocol === ours.protocol && given.port === ours.port;
}
