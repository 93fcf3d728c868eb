import { SAMPLE_PAYEES } from "#db/demo/payees";

/** Settings of a portal under test, the same in every run. */
export const TEST_SETTINGS: Record<string, string> = {
  NODE_ENV: "production",
  PORTAL_MODE: "demo",
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "auth-secret-of-the-tests-0123456789abcdef",
  JMBG_KEY: "jmbg-key-of-the-tests-0123456789abcdef",
  CRON_SECRET: "cron-secret-of-the-tests-0123456789abcdef",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, "test").toString("base64"),
  ...SAMPLE_PAYEES,
};
