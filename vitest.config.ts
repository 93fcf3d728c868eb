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
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: RULES,
          globalSetup: "tests/support/global-setup.ts",
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: "tests/support/global-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each file starts a portal of its own; more at once than cores would only measure waiting.
          maxWorkers: 2,
        },
      },
    ],
  },
});
