import { cookies } from "next/headers";
import { env } from "#lib/core/env";
import { ONE_TIME_CODE } from "#lib/protection/limits";

/** Random tokens that the portal keeps in a browser. All HttpOnly, and bound to this host on https. */
const NAMES = { session: "portal-sesija", step: "portal-korak", device: "portal-uredjaj" } as const;

const LIFETIMES = { step: ONE_TIME_CODE.lifetime, device: 365 * 24 * 60 * 60 } as const;

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export function cookieName(kind: keyof typeof NAMES): string {
  return `${env().secure ? "__Host-" : ""}${NAMES[kind]}`;
}

export function cookieOptions() {
  return { httpOnly: true, secure: env().secure, sameSite: "lax", path: "/" } as const;
}

/** The token of a cookie; whatever does not look like one of ours counts as absent. */
export async function readToken(kind: keyof typeof NAMES): Promise<string | undefined> {
  const value = (await cookies()).get(cookieName(kind))?.value;
  return value && TOKEN.test(value) ? value : undefined;
}

export async function keepToken(kind: "step" | "device", token: string): Promise<void> {
  (await cookies()).set(cookieName(kind), token, { ...cookieOptions(), maxAge: LIFETIMES[kind] });
}

export async function dropToken(kind: keyof typeof NAMES): Promise<void> {
  (await cookies()).set(cookieName(kind), "", { ...cookieOptions(), maxAge: 0 });
}
