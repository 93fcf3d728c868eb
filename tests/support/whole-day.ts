import { setTimeout as pause } from "node:timers/promises";
import { vi } from "vitest";
import { addDays, belgradeDay, startOfDay } from "#lib/core/belgrade-day";

/** Longer than any test file takes on a busy machine. */
const MARGIN = 300_000;

/** Before each test file: rules count days, so that no file may begin on one day and end on the next. */
const left = startOfDay(addDays(belgradeDay(), 1)).getTime() - Date.now();
if (left < MARGIN) {
  process.stderr.write(
    `Waiting ${Math.ceil(left / 1000)} s for midnight in Belgrade: the tests count from "today".\n`,
  );
  await pause(left + 1000);
  // What other files loaded may have counted from yesterday.
  vi.resetModules();
}
