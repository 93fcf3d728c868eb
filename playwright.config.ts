import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM_FLAGS, provideChromium } from "./tests/support/chromium";

// Worker processes read this file too: the search is done once.
process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH ||= provideChromium();

const launchOptions = {
  executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH,
  args: CHROMIUM_FLAGS,
};

/** What is laid out or touched differently; the rest would only run twice. */
const DIFFERENT_ON_PHONES = /(whole-way|accessibility|errors|session)\.test\.ts$/;

export default defineConfig({
  testDir: "tests/browser",
  globalSetup: "./tests/support/global-setup.ts",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // For the slowest machine that may run this, while it starts a second portal: nothing waits that long for its own sake.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: { locale: "sr-Latn-RS", timezoneId: "Europe/Belgrade", screenshot: "only-on-failure", launchOptions },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      testMatch: DIFFERENT_ON_PHONES,
      use: { ...devices["Pixel 5"], viewport: { width: 360, height: 740 } },
    },
  ],
});
