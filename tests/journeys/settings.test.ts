import { describe, expect, it } from "vitest";
import { startBuiltPortal } from "#db/portal-server";
import { anyFreePort } from "#db/postgres/free-port";
import { TEST_SETTINGS } from "../support/settings";

const MAIL = { RESEND_API_KEY: "re_1234567890", MAIL_FROM: "portal@primer.test" };
const PRODUCTION = { PORTAL_MODE: "production", APP_URL: "https://portal.primer.test", ...MAIL };
const KEYS_FOR_EVERYBODY = {
  RECAPTCHA_SITE_KEY: "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNd_MXjiZKhI",
  RECAPTCHA_SECRET_KEY: "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe",
};

/** What is wrong, and the name that the complaint must say. */
const WRONG: [string, Record<string, string>, string][] = [
  ["no APP_URL", { APP_URL: "" }, "APP_URL"],
  ["no AUTH_SECRET", { AUTH_SECRET: "" }, "AUTH_SECRET"],
  ["no JMBG_KEY", { JMBG_KEY: "" }, "JMBG_KEY"],
  ["no DATABASE_URL", { DATABASE_URL: "" }, "DATABASE_URL"],
  ["no CRON_SECRET", { CRON_SECRET: "" }, "CRON_SECRET"],
  ["no key for forms", { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "" }, "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"],
  ["a short secret", { AUTH_SECRET: "kratka-tajna" }, "AUTH_SECRET"],
  ["one secret for two uses", { JMBG_KEY: TEST_SETTINGS.AUTH_SECRET ?? "" }, "JMBG_KEY"],
  ["production without a mail service", { ...PRODUCTION, RESEND_API_KEY: "" }, "RESEND_API_KEY"],
  ["production without a sender", { ...PRODUCTION, MAIL_FROM: "" }, "MAIL_FROM"],
  ["production over http", { ...PRODUCTION, APP_URL: "http://portal.primer.test" }, "APP_URL"],
  [
    "production with keys that let every robot through",
    { ...PRODUCTION, ...KEYS_FOR_EVERYBODY },
    "RECAPTCHA_SITE_KEY",
  ],
  ["half of the human check", { RECAPTCHA_SITE_KEY: "site-key" }, "RECAPTCHA_SECRET_KEY"],
  ["a demo that is reachable from elsewhere", { APP_URL: "https://portal.primer.test" }, "PORTAL_MODE"],
];

describe("S11: a portal with a missing or contradictory setting does not start", () => {
  it.each(WRONG)("%s", async (_, changed, name) => {
    const settings = {
      ...TEST_SETTINGS,
      DATABASE_URL: "postgres://portal:lozinka-baze@127.0.0.1:1/portal",
      PORT: String(await anyFreePort()),
      ...changed,
    };
    const failure = await startBuiltPortal(settings).catch((error: Error) => error.message);
    expect(failure).toContain("ended with code 1");
    expect(failure).toContain("The portal cannot start with these settings:");
    expect(failure).toContain(name);
    const secrets = [...Object.entries(settings)].filter(([key]) => /SECRET|KEY|DATABASE_URL/.test(key));
    for (const [, secret] of secrets.filter(([, value]) => value)) expect(failure).not.toContain(secret);
    expect(failure).not.toContain("lozinka-baze");
  });
});
