import { randomInt } from "node:crypto";

/** Digits and capitals that nobody mistakes for one another, also when they are read out. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** P-7KQ2-M9X4-W3HD-R8TN: 79 bits, so that nobody guesses the payment of another client. */
export function newOrderNumber(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return ["P", group(), group(), group(), group()].join("-");
}

/** Whether a text from an address could be one of ours. */
export function isOrderNumber(text: string): boolean {
  return /^P(-[2-9A-Z]{4}){4}$/.test(text);
}
