import { createHash, timingSafeEqual } from "node:crypto";

/** What the gateway is asked for, and what its answers are compared with. */
export interface Order {
  orderNumber: string;
  /** In the smallest unit of the currency. */
  amount: number;
  currency: string;
}

/** Signs the form by which a payment begins (Monri WebPay v2). */
export function formDigest(merchantKey: string, { orderNumber, amount, currency }: Order): string {
  return digestOf(merchantKey, `${orderNumber}${amount}${currency}`);
}

/** Whether the gateway wrote the address by which a browser comes back; `address` is whole, as it was asked for. */
export function isReturnSigned(merchantKey: string, address: string): boolean {
  const [found, ...others] = [...address.matchAll(/&digest=([^&]*)/g)];
  if (!found || others.length > 0) return false;
  return isSame(found[1], digestOf(merchantKey, address.replace(found[0], "")));
}

/** Whether the gateway wrote a callback: by its raw body and its header Authorization. */
export function isCallbackSigned(merchantKey: string, body: Buffer, authorization: string | null): boolean {
  const given = /^WP3-callback ([0-9a-f]+)$/i.exec(authorization?.trim() ?? "")?.[1];
  return isSame(given, digestOf(merchantKey, body));
}

function digestOf(merchantKey: string, content: string | Buffer): string {
  return createHash("sha512").update(merchantKey).update(content).digest("hex");
}

/** In constant time: how much of a guess was right shows nowhere. */
function isSame(given: string | undefined, right: string): boolean {
  const guess = Buffer.from(given?.toLowerCase() ?? "");
  const wanted = Buffer.from(right);
  return guess.length === wanted.length && timingSafeEqual(guess, wanted);
}
