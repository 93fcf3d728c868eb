import { expect, it } from "vitest";
import { parseEnv } from "#lib/core/env";
import { altcha } from "#lib/edges/altcha";
import { humanCheckFor } from "#lib/edges/human-check";
import { TEST_SETTINGS } from "../../support/settings";

const settings = { ...TEST_SETTINGS, DATABASE_URL: "postgres://127.0.0.1/portal" };

it("checks by itself where Google's keys are missing", () => {
  expect(humanCheckFor(parseEnv(settings))).toBe(altcha);
});

it("asks Google where its keys are set", () => {
  const keys = { RECAPTCHA_SITE_KEY: "site-key", RECAPTCHA_SECRET_KEY: "secret-key" };
  expect(humanCheckFor(parseEnv({ ...settings, ...keys }))).not.toBe(altcha);
});
