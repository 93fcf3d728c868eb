import { randomInt } from "node:crypto";

const READABLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** The number that the middleware gave; where it lets addresses past, this could be anything, and then it is none. */
export function givenRequestNumber(headers: Headers): string | null {
  const given = headers.get("x-request-number");
  return given && /^[2-9A-Z]{3}-[2-9A-Z]{3}$/.test(given) ? given : null;
}

/** Number like 4K7-2M9 that a client reads out to the call centre and every log line of the request carries. */
export function newRequestNumber(): string {
  const symbols = Array.from({ length: 6 }, () => READABLE[randomInt(READABLE.length)]).join("");
  return `${symbols.slice(0, 3)}-${symbols.slice(3)}`;
}
