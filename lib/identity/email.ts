import { domainToASCII } from "node:url";
import { ok, type Result, refuse } from "#lib/core/result";

/** One address as it is compared and written to: lower case, domain in ASCII. */
export type Email = string & { readonly brand: "Email" };

export type EmailRefusal = "empty" | "malformed";

const LONGEST = 254;
const LOCAL_PART = /^[a-z0-9_+~=#$*/!?^-]+(\.[a-z0-9_+~=#$*/!?^-]+)*$/;
const TYPED_DOMAIN = /^[a-z0-9.\-\u0080-\uffff]+$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * Reads exactly one address, the practical part of RFC 5321: dots between ASCII words, a domain with a dot,
 * international domains turned into ASCII. Refuses line ends, lists, quotes and markup.
 */
export function parseEmail(text: string): Result<Email, EmailRefusal> {
  if (text.length > LONGEST * 2) return refuse("malformed");
  const typed = text.trim().toLowerCase();
  if (typed === "") return refuse("empty");
  const [local = "", domain = "", ...rest] = typed.split("@");
  if (rest.length > 0 || local.length > 64 || !LOCAL_PART.test(local)) return refuse("malformed");
  const ascii = TYPED_DOMAIN.test(domain) ? domainToASCII(domain) : "";
  const email = `${local}@${ascii}`;
  if (email.length > LONGEST || !DOMAIN.test(ascii)) return refuse("malformed");
  return ok(email as Email);
}

/** For display to somebody who should know the address already. Always five dots, so that its length stays hidden. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  const local = email.slice(0, at);
  // Of two letters, the first and the last would be the whole name.
  const end = local.length > 2 ? local.slice(-1) : "";
  return `${local.slice(0, 1)}•••••${end}${email.slice(at)}`;
}
