import { randomBytes } from "node:crypto";
import { ok, type Result, refuse } from "#lib/core/result";
import { parseJmbg } from "./jmbg";

/** Name to sign in with: 4-32 of a-z, digits, dot, underscore and dash, with at least one letter. */
export type Username = string & { readonly brand: "Username" };

export type UsernameRefusal =
  | "empty"
  | "too-short"
  | "too-long"
  | "wrong-characters"
  | "no-letter"
  | "reserved";

export const USERNAME = { shortest: 4, longest: 32 } as const;

/** Names under which somebody could pass for the insurer, written without separators and digits at the end. */
const RESERVED = new Set(
  `admin administrator administracija root system sistem support podrska pomoc help helpdesk info kontakt contact
  office operater operator moderator webmaster postmaster hostmaster abuse security bezbednost sluzba callcenter
  kontaktcentar portal portalzaklijente nalog account prijava registracija
  login signin api null undefined generali generaliosiguranje generalisrbija osiguranje steta stete naknada
  polisa noreply mailer mailerdaemon`.split(/\s+/),
);

/**
 * Reads a username; case does not matter. ASCII only, so that no look-alike from another script passes for it.
 * A name that holds somebody's JMBG is refused as reserved: usernames go out by mail.
 */
export function parseUsername(text: string): Result<Username, UsernameRefusal> {
  if (text.length > USERNAME.longest * 8) return refuse("too-long");
  const typed = text.trim();
  if (typed === "") return refuse("empty");
  if (!/^[A-Za-z0-9._-]+$/.test(typed)) return refuse("wrong-characters");
  if (typed.length < USERNAME.shortest) return refuse("too-short");
  if (typed.length > USERNAME.longest) return refuse("too-long");
  if (!/[A-Za-z]/.test(typed)) return refuse("no-letter");
  const username = typed.toLowerCase();
  if (isReserved(username) || holdsJmbg(username)) return refuse("reserved");
  return ok(username as Username);
}

/** How far numbers are tried before a random name is proposed. */
const LAST_NUMBER = 99;

/** The name itself, then its nearest neighbours: petar, petar2, petar3 …; past the last number, random ones without end. */
export function* usernameCandidates(base: Username): Generator<Username> {
  yield base;
  for (let number = 2; number <= LAST_NUMBER; number += 1) {
    const candidate = parseUsername(numbered(base, number));
    if (candidate.ok) yield candidate.value;
  }
  for (;;) yield `klijent-${randomBytes(6).toString("hex")}` as Username;
}

function isReserved(username: string): boolean {
  return RESERVED.has(username.replace(/[._-]/g, "").replace(/[0-9]+$/, ""));
}

function holdsJmbg(username: string): boolean {
  const plain = username.replace(/[._-]/g, "");
  return [...plain].some((_, start) => parseJmbg(plain.slice(start, start + 13)).ok);
}

function numbered(base: Username, number: number): string {
  const stem = base.slice(0, USERNAME.longest - String(number).length);
  // A cut must not take away the only letter.
  return `${/[a-z]/.test(stem) ? stem : `k${stem.slice(1)}`}${number}`;
}
