import { z } from "zod";
import { MONRI_SETTINGS, type MonriSettings, monriComplaints, monriSettings } from "./settings/monri";
import { PASS_SETTINGS, type PassSettings, passComplaints, passSettings } from "./settings/passes";
import { PAYEE_SETTINGS, type PayeeSettings, payeeComplaints, payeeSettings } from "./settings/payees";

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
  mail:
    | { service: "resend"; apiKey: string; baseUrl: string; from: string }
    | { service: "mailbox"; folder: string; from: string };
  recaptcha: { siteKey: string; secretKey: string; verifyUrl: string } | null;
  trustedProxyHops: number;
  cronSecret: string;
  /** S3-compatible store of attachments; null keeps them in the database. */
  storage: StorageSettings | null;
  /** ClamAV's daemon, which examines uploads. */
  clamd: { host: string; port: number } | { path: string } | null;
  /** One more token of the core API, with every scope and without an end. */
  coreApiToken: string | null;
  /** Hosts, with their ports where these are not the usual ones, from which documents of the insurer are fetched. */
  documentsHosts: readonly string[];
  payees: PayeeSettings;
  /** Card gateway; null where cards are not taken. */
  monri: MonriSettings | null;
  passes: PassSettings;
}

export interface StorageSettings {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Google's published keys that let everybody through. */
const RECAPTCHA_TEST_KEYS = [
  "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNd_MXjiZKhI",
  "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe",
];

const SECRETS = ["AUTH_SECRET", "AUTH_SECRET_PREVIOUS", "JMBG_KEY", "CRON_SECRET", "CORE_API_TOKEN"] as const;

const STORAGE = [
  "STORAGE_ENDPOINT",
  "STORAGE_REGION",
  "STORAGE_BUCKET",
  "STORAGE_ACCESS_KEY_ID",
  "STORAGE_SECRET_ACCESS_KEY",
] as const;

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

const secret = z.string().min(32, "needs at least 32 characters");
const address = z.url({ protocol: /^https?$/ });
const settings = z.object({
  NODE_ENV: z.string().optional(),
  PORTAL_MODE: z.enum(["production", "demo", "development"]).optional(),
  APP_URL: address,
  AUTH_SECRET: secret,
  AUTH_SECRET_PREVIOUS: secret.optional(),
  JMBG_KEY: secret,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOLED: z.enum(["0", "1"]).default("0"),
  RESEND_API_KEY: z.string().min(1).optional(),
  RESEND_BASE_URL: address.default("https://api.resend.com"),
  MAILBOX_FOLDER: z.string().min(1).default(".data/mailbox"),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]+$/)
    .optional(),
  RECAPTCHA_SITE_KEY: z.string().min(1).optional(),
  RECAPTCHA_SECRET_KEY: z.string().min(1).optional(),
  RECAPTCHA_VERIFY_URL: address.default("https://www.google.com/recaptcha/api/siteverify"),
  STORAGE_ENDPOINT: address.optional(),
  STORAGE_REGION: z.string().optional(),
  STORAGE_BUCKET: z.string().optional(),
  STORAGE_ACCESS_KEY_ID: z.string().optional(),
  STORAGE_SECRET_ACCESS_KEY: z.string().optional(),
  CLAMD_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/:]+:\d{1,5}|unix:\/.+)$/, "must be tcp://host:port or unix:/path")
    .optional(),
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
    recaptcha:
      given.RECAPTCHA_SITE_KEY && given.RECAPTCHA_SECRET_KEY
        ? {
            siteKey: given.RECAPTCHA_SITE_KEY,
            secretKey: given.RECAPTCHA_SECRET_KEY,
            verifyUrl: given.RECAPTCHA_VERIFY_URL,
          }
        : null,
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
  demand(
    Boolean(given.RECAPTCHA_SITE_KEY) === Boolean(given.RECAPTCHA_SECRET_KEY),
    "RECAPTCHA_SITE_KEY and RECAPTCHA_SECRET_KEY: set both or none",
  );
  demand(
    [0, STORAGE.length].includes(STORAGE.filter((name) => given[name]).length),
    `${STORAGE.slice(0, -1).join(", ")} and ${STORAGE.at(-1)}: set all or none`,
  );
  const secrets = SECRETS.map((name) => given[name]).filter(Boolean);
  demand(
    new Set(secrets).size === secrets.length,
    `${SECRETS.slice(0, -1).join(", ")} and ${SECRETS.at(-1)}: must all differ`,
  );
  demand(!given.RESEND_API_KEY || Boolean(given.MAIL_FROM), "MAIL_FROM: needed with RESEND_API_KEY");
  if (mode === "demo") demand(isLoopback(url), "PORTAL_MODE=demo: only with an APP_URL on this machine");
  if (mode === "development")
    demand(given.NODE_ENV !== "production", "PORTAL_MODE=development: not with NODE_ENV=production");
  complaints.push(...payeeComplaints(given, mode), ...monriComplaints(given, mode, isLoopback));
  complaints.push(...passComplaints(given));
  if (mode !== "production") return complaints;
  demand(Boolean(given.RESEND_API_KEY), "RESEND_API_KEY: needed in production, where no mailbox page exists");
  for (const name of ["APP_URL", "RESEND_BASE_URL", "RECAPTCHA_VERIFY_URL", "STORAGE_ENDPOINT"] as const) {
    const target = new URL(given[name] ?? given.APP_URL);
    demand(target.protocol === "https:" || isLoopback(target), `${name}: must be https in production`);
  }
  const isTestKey = [given.RECAPTCHA_SITE_KEY, given.RECAPTCHA_SECRET_KEY].some((key) =>
    RECAPTCHA_TEST_KEYS.includes(key ?? ""),
  );
  demand(!isTestKey, "RECAPTCHA_SITE_KEY: Google's test keys let every robot through");
  return complaints;
}

function mailSettings(given: Settings, url: URL): Env["mail"] {
  const from = given.MAIL_FROM ?? `Portal za klijente <portal@${url.hostname}>`;
  if (!given.RESEND_API_KEY) return { service: "mailbox", folder: given.MAILBOX_FOLDER, from };
  return { service: "resend", apiKey: given.RESEND_API_KEY, baseUrl: given.RESEND_BASE_URL, from };
}

function storageSettings(given: Settings): Env["storage"] {
  const [endpoint, region, bucket, accessKeyId, secretAccessKey] = STORAGE.map((name) => given[name]);
  if (!endpoint || !region || !bucket || !accessKeyId || !secretAccessKey) return null;
  return { endpoint: new URL(endpoint).href, region, bucket, accessKeyId, secretAccessKey };
}

function clamdSettings({ CLAMD_URL }: Settings): Env["clamd"] {
  if (!CLAMD_URL) return null;
  if (CLAMD_URL.startsWith("unix:")) return { path: CLAMD_URL.slice("unix:".length) };
  const { hostname, port } = new URL(CLAMD_URL);
  return { host: hostname, port: Number(port) };
}

/** Whether an address lies on this machine. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.includes(url.hostname);
}

function isAesKey(base64: string): boolean {
  return [16, 24, 32].includes(Buffer.from(base64, "base64").length);
}
