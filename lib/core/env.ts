import { z } from "zod";
import { CLAMD_SETTINGS, type ClamdSettings, clamdSettings } from "./settings/clamd";
import { isLoopback } from "./settings/loopback";
import { MAIL_SETTINGS, type MailSettings, mailComplaints, mailSettings } from "./settings/mail";
import { MONRI_SETTINGS, type MonriSettings, monriComplaints, monriSettings } from "./settings/monri";
import { PASS_SETTINGS, type PassSettings, passComplaints, passSettings } from "./settings/passes";
import { PAYEE_SETTINGS, type PayeeSettings, payeeComplaints, payeeSettings } from "./settings/payees";
import {
  RECAPTCHA_SETTINGS,
  type RecaptchaSettings,
  recaptchaComplaints,
  recaptchaSettings,
} from "./settings/recaptcha";
import {
  STORAGE_SETTINGS,
  type StorageSettings,
  storageComplaints,
  storageSettings,
} from "./settings/storage";

/** The settings of a running portal, checked as a whole. */
export interface Env {
  /** "production" is what NODE_ENV=production gives; "demo" is a production build with sample data on this machine only. */
  mode: "production" | "demo" | "development";
  /** Origin under which clients know the portal, without a slash at its end. */
  appUrl: string;
  /** Cookies carry Secure and the __Host- prefix. */
  secure: boolean;
  /** The current secret first, then the one before it while it is being replaced. */
  authSecrets: [string, ...string[]];
  /** Key of everything that must be found or verified for years: hashes of JMBG, pepper of passwords. */
  jmbgKey: string;
  databaseUrl: string;
  databasePooled: boolean;
  mail: MailSettings;
  /** Null where ALTCHA tells persons from machines. */
  recaptcha: RecaptchaSettings | null;
  trustedProxyHops: number;
  cronSecret: string;
  /** Null keeps attachments in the database. */
  storage: StorageSettings | null;
  clamd: ClamdSettings | null;
  /** One more token of the core API, with every scope and without an end. */
  coreApiToken: string | null;
  /** Hosts, with their ports where these are not the usual ones, from which documents of the insurer are fetched. */
  documentsHosts: readonly string[];
  payees: PayeeSettings;
  /** Card gateway; null where cards are not taken. */
  monri: MonriSettings | null;
  passes: PassSettings;
}

const SECRETS = ["AUTH_SECRET", "AUTH_SECRET_PREVIOUS", "JMBG_KEY", "CRON_SECRET", "CORE_API_TOKEN"] as const;

const secret = z.string().min(32, "needs at least 32 characters");
const settings = z.object({
  NODE_ENV: z.string().optional(),
  PORTAL_MODE: z.enum(["production", "demo", "development"]).optional(),
  APP_URL: z.url({ protocol: /^https?$/ }),
  AUTH_SECRET: secret,
  AUTH_SECRET_PREVIOUS: secret.optional(),
  JMBG_KEY: secret,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOLED: z.enum(["0", "1"]).default("0"),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  CRON_SECRET: secret,
  CORE_API_TOKEN: secret.optional(),
  DOCUMENTS_HOSTS: z
    .string()
    .regex(
      /^[a-z0-9.-]+(:\d+)?( [a-z0-9.-]+(:\d+)?)*$/,
      "must be host names in lower case, with blanks between them",
    )
    .optional(),
  ...MAIL_SETTINGS,
  ...RECAPTCHA_SETTINGS,
  ...STORAGE_SETTINGS,
  ...CLAMD_SETTINGS,
  ...PAYEE_SETTINGS,
  ...MONRI_SETTINGS,
  ...PASS_SETTINGS,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.base64().refine(isAesKey, "must be 16, 24 or 32 bytes in base64"),
});

let current: Env | undefined;

/** The settings of this process, parsed once. Throws one error that names everything wrong with them. */
export function env(): Env {
  current ??= parseEnv(process.env);
  return current;
}

/** Parses and cross-checks settings. An empty value counts as absent. Never repeats a secret in its complaints. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(present);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  const given = parsed.data;
  const mode = given.PORTAL_MODE ?? (given.NODE_ENV === "production" ? "production" : "development");
  const complaints = crossCheck(given, mode);
  if (complaints.length > 0) throw new SettingsError(complaints);
  const url = new URL(given.APP_URL);
  return {
    mode,
    appUrl: url.origin,
    secure: url.protocol === "https:",
    authSecrets: given.AUTH_SECRET_PREVIOUS
      ? [given.AUTH_SECRET, given.AUTH_SECRET_PREVIOUS]
      : [given.AUTH_SECRET],
    jmbgKey: given.JMBG_KEY,
    databaseUrl: given.DATABASE_URL,
    databasePooled: given.DATABASE_POOLED === "1",
    mail: mailSettings(given, url),
    recaptcha: recaptchaSettings(given),
    trustedProxyHops: given.TRUSTED_PROXY_HOPS,
    cronSecret: given.CRON_SECRET,
    storage: storageSettings(given),
    clamd: clamdSettings(given),
    coreApiToken: given.CORE_API_TOKEN ?? null,
    documentsHosts: given.DOCUMENTS_HOSTS?.split(" ") ?? [],
    payees: payeeSettings(given),
    monri: monriSettings(given),
    passes: passSettings(given),
  };
}

class SettingsError extends Error {
  constructor(complaints: string[]) {
    super(
      `The portal cannot start with these settings:\n${complaints.map((line) => `  - ${line}`).join("\n")}`,
    );
    this.name = "SettingsError";
  }
}

type Settings = z.infer<typeof settings>;

function crossCheck(given: Settings, mode: Env["mode"]): string[] {
  const complaints: string[] = [];
  const demand = (holds: boolean, complaint: string) => holds || complaints.push(complaint);
  const url = new URL(given.APP_URL);
  demand(url.pathname === "/" && !url.search && !url.hash, "APP_URL: must be an origin, without a path");
  const secrets = SECRETS.map((name) => given[name]).filter(Boolean);
  demand(
    new Set(secrets).size === secrets.length,
    `${SECRETS.slice(0, -1).join(", ")} and ${SECRETS.at(-1)}: must all differ`,
  );
  if (mode === "demo") demand(isLoopback(url), "PORTAL_MODE=demo: only with an APP_URL on this machine");
  if (mode === "development")
    demand(given.NODE_ENV !== "production", "PORTAL_MODE=development: not with NODE_ENV=production");
  complaints.push(...mailComplaints(given, mode), ...recaptchaComplaints(given, mode));
  complaints.push(...storageComplaints(given), ...passComplaints(given));
  complaints.push(...payeeComplaints(given, mode), ...monriComplaints(given, mode));
  if (mode !== "production") return complaints;
  for (const name of ["APP_URL", "RESEND_BASE_URL", "RECAPTCHA_VERIFY_URL", "STORAGE_ENDPOINT"] as const) {
    const target = new URL(given[name] ?? given.APP_URL);
    demand(target.protocol === "https:" || isLoopback(target), `${name}: must be https in production`);
  }
  return complaints;
}

function isAesKey(base64: string): boolean {
  return [16, 24, 32].includes(Buffer.from(base64, "base64").length);
}
