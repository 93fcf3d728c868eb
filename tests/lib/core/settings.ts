import { parseEnv } from "#lib/core/env";
import { TEST_SETTINGS } from "../../support/settings";

/** A production build with sample clients, on one's own machine. */
export const DEMO: Record<string, string> = {
  ...TEST_SETTINGS,
  DATABASE_URL: "postgres://portal@127.0.0.1:5432/portal",
};

/** What a real portal is started with. */
export const PRODUCTION: Record<string, string> = {
  ...DEMO,
  PORTAL_MODE: "production",
  APP_URL: "https://portal.primer.test",
  RESEND_API_KEY: "re_0123456789",
  MAIL_FROM: "Portal za klijente <portal@primer.test>",
};

/** What the portal says that does not start with these settings; empty when it starts. */
export function complaintOf(settings: Record<string, string | undefined>): string {
  try {
    parseEnv(settings);
    return "";
  } catch (thrown) {
    // Anything else than a complaint about settings fails the test.
    if (!(thrown instanceof Error) || thrown.name !== "SettingsError") throw thrown;
    return thrown.message;
  }
}
