import { defineConfig } from "vitest/config";

const RULES = [
  "tests/lib/**/*.test.ts",
  "tests/app/**/*.test.ts",
  "tests/emails/**/*.test.{ts,tsx}",
  "tests/db/**/*.test.ts",
  "tests/*.test.ts",
];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    // Limits are there for what hangs. What is merely slow on a busy machine shall pass.
    testTimeout: 240_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    setupFiles: "tests/support/whole-day.ts",
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: RULES,
          globalSetup: "tests/support/global-setup.ts",
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: "tests/support/global-setup.ts",
          // Each file starts a portal of its own; more at once than cores would only measure waiting.
          maxWorkers: 2,
        },
      },
    ],
  },
});
