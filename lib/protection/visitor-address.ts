import { isIP, isIPv6 } from "node:net";

/**
 * The client's address as the outermost of `hops` trusted proxies saw it: the entry that many places from the
 * right of X-Forwarded-For, since everything further left may be forged. IPv6 is cut to its /64.
 * Null when no proxy is trusted or the entry is no address.
 */
export function visitorAddress(forwardedFor: string | null, hops: number): string | null {
  if (hops === 0 || !forwardedFor) return null;
  const entry = forwardedFor.split(",").at(-hops)?.trim() ?? "";
  if (isIP(entry) === 0) return null;
  return isIPv6(entry) ? network(entry) : entry;
}

function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? `${expand(address).slice(0, 4).join(":")}::/64`;
}

function expand(address: string): string[] {
  const [left = "", right = ""] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const head = left.split(":").filter(Boolean);
  const tail = right.split(":").filter(Boolean);
  const gap = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => "0");
  return [...head, ...gap, ...tail].map((group) => group.replace(/^0+(?=.)/, ""));
}
