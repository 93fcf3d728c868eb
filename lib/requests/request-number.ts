import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import { requests } from "#db/schema/requests";
import type { Context } from "#lib/core/context";

/** Digits and capitals that nobody mistakes for one another, also when they are read out. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** A number that no request has yet; random, so that it tells nothing of how many there are. */
export async function freeRequestNumber(tx: Context, draw = drawNumber): Promise<string> {
  for (;;) {
    const number = draw();
    if ((await tx.db.$count(requests, eq(requests.number, number))) === 0) return number;
  }
}

/** Z-7KQ2-M9X4 */
function drawNumber(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return `Z-${group()}-${group()}`;
}

/** Whether a text from an address could be one of our numbers. */
export function isRequestNumber(text: string): boolean {
  return /^Z-[2-9A-Z]{4}-[2-9A-Z]{4}$/.test(text);
}
