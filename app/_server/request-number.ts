import { randomInt } from "node:crypto";

const READABLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** Number like 4K7-2M9 that a client reads out to the call centre and every log line of the request carries. */
export function newRequestNumber(): string {
  const symbols = Array.from({ length: 6 }, () => READABLE[randomInt(READABLE.length)]).join("");
  return `${symbols.slice(0, 3)}-${symbols.slice(3)}`;
}
