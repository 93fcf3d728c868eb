import { z } from "zod";
import { allOrNone } from "./all-or-none";
import { isLoopback } from "./loopback";

/** Card gateway (Monri WebPay); null where cards are not taken. */
export interface MonriSettings {
  /** Origin of the hosted page. */
  url: string;
  merchantKey: string;
  authenticityToken: string;
}

const REAL = "https://ipg.monri.com";
const REHEARSAL = "https://ipgtest.monri.com";

export const MONRI_SETTINGS = {
  MONRI_URL: z.url({ protocol: /^https?$/ }).default(REAL),
  MONRI_MERCHANT_KEY: z.string().min(1).optional(),
  MONRI_AUTHENTICITY_TOKEN: z.string().min(1).optional(),
} as const;

type Given = z.infer<z.ZodObject<typeof MONRI_SETTINGS>>;

/** In production cards are charged at the real gateway only, and nowhere else at all: no stand-in can say "paid" there. */
export function monriComplaints(given: Given, mode: string): string[] {
  const complaints = allOrNone(given, ["MONRI_MERCHANT_KEY", "MONRI_AUTHENTICITY_TOKEN"]);
  const url = new URL(given.MONRI_URL);
  if (mode === "production" && url.origin !== REAL)
    complaints.push(`MONRI_URL: must be ${REAL} in production`);
  if (mode !== "production" && given.MONRI_MERCHANT_KEY && url.origin !== REHEARSAL && !isLoopback(url))
    complaints.push(`MONRI_URL: must be ${REHEARSAL} or on this machine outside production`);
  return complaints;
}

export function monriSettings(given: Given): MonriSettings | null {
  const { MONRI_MERCHANT_KEY: merchantKey, MONRI_AUTHENTICITY_TOKEN: authenticityToken } = given;
  if (!merchantKey || !authenticityToken) return null;
  return { url: new URL(given.MONRI_URL).origin, merchantKey, authenticityToken };
}
