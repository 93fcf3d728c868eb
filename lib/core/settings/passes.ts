import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { z } from "zod";
import { allOrNone } from "./all-or-none";

/** Signs cards for Apple Wallet; null where none are made. */
export interface ApplePassSettings {
  /** PEM. */
  certificate: string;
  /** PEM, not locked. */
  key: string;
  /** Apple's intermediate certificate, by which the other one was issued; PEM. */
  issuer: string;
  passType: string;
  team: string;
}

/** Signs links that put a card into Google Wallet; null where there are none. */
export interface GoogleWalletSettings {
  issuer: string;
  email: string;
  /** PEM (PKCS #8). */
  key: string;
}

/** Cards for the wallets of telephones. */
export interface PassSettings {
  apple: ApplePassSettings | null;
  google: GoogleWalletSettings | null;
}

/** A PEM as it is, with \n for its line breaks, or in base64. */
const pem = z
  .string()
  .transform((text) =>
    text.includes("-----BEGIN") ? text.replaceAll("\\n", "\n") : Buffer.from(text, "base64").toString(),
  )
  .refine((text) => text.includes("-----BEGIN"), "must be a PEM, with \\n for line breaks or in base64");

export const PASS_SETTINGS = {
  APPLE_PASS_CERTIFICATE: pem.optional(),
  APPLE_PASS_KEY: pem.optional(),
  APPLE_PASS_KEY_PASSPHRASE: z.string().optional(),
  APPLE_PASS_WWDR: pem.optional(),
  APPLE_PASS_TYPE: z.string().startsWith("pass.").optional(),
  APPLE_PASS_TEAM: z
    .string()
    .regex(/^[A-Z0-9]{10}$/, "must be ten capitals and digits")
    .optional(),
  GOOGLE_WALLET_ISSUER: z
    .string()
    .regex(/^\d{6,}$/, "must be a number")
    .optional(),
  GOOGLE_WALLET_EMAIL: z.email().optional(),
  GOOGLE_WALLET_KEY: pem.optional(),
} as const;

type Given = z.infer<z.ZodObject<typeof PASS_SETTINGS>>;

const APPLE = [
  "APPLE_PASS_CERTIFICATE",
  "APPLE_PASS_KEY",
  "APPLE_PASS_WWDR",
  "APPLE_PASS_TYPE",
  "APPLE_PASS_TEAM",
] as const;
const GOOGLE = ["GOOGLE_WALLET_ISSUER", "GOOGLE_WALLET_EMAIL", "GOOGLE_WALLET_KEY"] as const;

/** Keys that do not fit would make passes that every phone refuses, so they stop the start. */
export function passComplaints(given: Given): string[] {
  return [...appleComplaints(given), ...googleComplaints(given)];
}

export function passSettings(given: Given): PassSettings {
  return { apple: appleSettings(given), google: googleSettings(given) };
}

function appleSettings(given: Given): ApplePassSettings | null {
  const [certificate, locked, issuer, passType, team] = APPLE.map((name) => given[name]);
  const key = locked && privateKey(locked, given.APPLE_PASS_KEY_PASSPHRASE);
  if (!certificate || !key || !issuer || !passType || !team) return null;
  return {
    certificate,
    key: key.export({ type: "pkcs1", format: "pem" }).toString(),
    issuer,
    passType,
    team,
  };
}

function googleSettings(given: Given): GoogleWalletSettings | null {
  const [issuer, email, key] = GOOGLE.map((name) => given[name]);
  return issuer && email && key ? { issuer, email, key } : null;
}

function appleComplaints(given: Given): string[] {
  const incomplete = allOrNone(given, APPLE);
  if (incomplete.length > 0) return incomplete;
  const [certificate, issuer] = [given.APPLE_PASS_CERTIFICATE, given.APPLE_PASS_WWDR].map(certificateIn);
  if (!given.APPLE_PASS_KEY) return [];
  const key = privateKey(given.APPLE_PASS_KEY, given.APPLE_PASS_KEY_PASSPHRASE);
  if (key?.asymmetricKeyType !== "rsa")
    return ["APPLE_PASS_KEY: no RSA key that APPLE_PASS_KEY_PASSPHRASE opens"];
  if (!certificate) return ["APPLE_PASS_CERTIFICATE: no certificate"];
  if (!issuer) return ["APPLE_PASS_WWDR: no certificate"];
  const complaints: string[] = [];
  if (!certificate.checkPrivateKey(key))
    complaints.push("APPLE_PASS_KEY: does not belong to APPLE_PASS_CERTIFICATE");
  if (!certificate.verify(issuer.publicKey))
    complaints.push("APPLE_PASS_WWDR: did not issue APPLE_PASS_CERTIFICATE");
  if (!certificate.subject.split("\n").includes(`UID=${given.APPLE_PASS_TYPE}`))
    complaints.push("APPLE_PASS_TYPE: not the one in APPLE_PASS_CERTIFICATE");
  return complaints;
}

function googleComplaints(given: Given): string[] {
  const incomplete = allOrNone(given, GOOGLE);
  if (incomplete.length > 0) return incomplete;
  if (!given.GOOGLE_WALLET_KEY) return [];
  const isRsa = privateKey(given.GOOGLE_WALLET_KEY)?.asymmetricKeyType === "rsa";
  return isRsa ? [] : ["GOOGLE_WALLET_KEY: no RSA key"];
}

function privateKey(key: string, passphrase?: string): KeyObject | null {
  try {
    return createPrivateKey({ key, ...(passphrase && { passphrase }) });
  } catch {
    return null;
  }
}

function certificateIn(certificate: string | undefined): X509Certificate | null {
  try {
    return certificate ? new X509Certificate(certificate) : null;
  } catch {
    return null;
  }
}
