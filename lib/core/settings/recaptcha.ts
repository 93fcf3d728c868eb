import { z } from "zod";
import { allOrNone } from "./all-or-none";

/** Google's human check; null where ALTCHA, which is our own, tells persons from machines. */
export interface RecaptchaSettings {
  siteKey: string;
  secretKey: string;
  verifyUrl: string;
}

/** Google's published keys that let everybody through. */
const TEST_KEYS = ["6LeIxAcTAAAAAJcZVRqyHh71UMIEGNd_MXjiZKhI", "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe"];

export const RECAPTCHA_SETTINGS = {
  RECAPTCHA_SITE_KEY: z.string().min(1).optional(),
  RECAPTCHA_SECRET_KEY: z.string().min(1).optional(),
  RECAPTCHA_VERIFY_URL: z
    .url({ protocol: /^https?$/ })
    .default("https://www.google.com/recaptcha/api/siteverify"),
} as const;

type Given = z.infer<z.ZodObject<typeof RECAPTCHA_SETTINGS>>;

export function recaptchaComplaints(given: Given, mode: string): string[] {
  const { RECAPTCHA_SITE_KEY = "", RECAPTCHA_SECRET_KEY = "" } = given;
  const complaints = allOrNone(given, ["RECAPTCHA_SITE_KEY", "RECAPTCHA_SECRET_KEY"]);
  const isTestKey = TEST_KEYS.includes(RECAPTCHA_SITE_KEY) || TEST_KEYS.includes(RECAPTCHA_SECRET_KEY);
  if (mode === "production" && isTestKey)
    complaints.push("RECAPTCHA_SITE_KEY: Google's test keys let every robot through");
  return complaints;
}

export function recaptchaSettings(given: Given): RecaptchaSettings | null {
  const { RECAPTCHA_SITE_KEY: siteKey, RECAPTCHA_SECRET_KEY: secretKey } = given;
  if (!siteKey || !secretKey) return null;
  return { siteKey, secretKey, verifyUrl: given.RECAPTCHA_VERIFY_URL };
}
