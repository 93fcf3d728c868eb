import { cookies } from "next/headers";
import { env } from "#lib/core/env";
import { isToken } from "#lib/protection/derive";
import { ONE_TIME_CODE } from "#lib/protection/limits";

/** Random tokens that the portal keeps in a browser. All HttpOnly, and bound to this host on https. */
const NAMES = {
  session: "portal-sesija",
  step: "portal-korak",
  device: "portal-uredjaj",
  cards: "portal-kartice",
} as const;

const DEVICE_LIFETIME = 365 * 24 * 60 * 60;
/** As many accounts as a household has sign in from one browser and stay known in it. */
const MOST_DEVICE_TOKENS = 5;

export function cookieName(kind: keyof typeof NAMES): string {
  return `${env().secure ? "__Host-" : ""}${NAMES[kind]}`;
}

export function cookieOptions() {
  return { httpOnly: true, secure: env().secure, sameSite: "lax", path: "/" } as const;
}

/** The token of a cookie; whatever does not look like one of ours counts as absent. */
export async function readToken(kind: keyof typeof NAMES): Promise<string | undefined> {
  const value = (await cookies()).get(cookieName(kind))?.value;
  return isToken(value) ? value : undefined;
}

/** The token of the first step of signing in, as long as its code lives. */
export async function keepStep(token: string): Promise<void> {
  await keep("step", token, ONE_TIME_CODE.lifetime);
}

/** By what this browser is known again: one token for each account that signed in from it. */
export async function readDeviceTokens(): Promise<string[]> {
  const value = (await cookies()).get(cookieName("device"))?.value ?? "";
  return value.split(".").filter(isToken).slice(-MOST_DEVICE_TOKENS);
}

/** Keeps the tokens for another year, with the new one if there is one. */
export async function keepDeviceTokens(added: string | null): Promise<void> {
  const tokens = [...(await readDeviceTokens()), ...(added ? [added] : [])].slice(-MOST_DEVICE_TOKENS);
  await keep("device", tokens.join("."), DEVICE_LIFETIME);
}

/** Whose cards this browser keeps, signed; not a random token like the others. */
export async function readCardsToken(): Promise<string | undefined> {
  return (await cookies()).get(cookieName("cards"))?.value;
}

/** `until`: seconds since 1970. */
export async function keepCardsToken(token: string, until: number): Promise<void> {
  await keep("cards", token, until - Math.floor(Date.now() / 1000));
}

export async function dropToken(kind: keyof typeof NAMES): Promise<void> {
  await keep(kind, "", 0);
}

async function keep(kind: keyof typeof NAMES, value: string, maxAge: number): Promise<void> {
  (await cookies()).set(cookieName(kind), value, { ...cookieOptions(), maxAge });
}
