const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** Whether an address lies on this machine. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.includes(url.hostname);
}
