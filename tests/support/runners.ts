import { existsSync, readFileSync, rmSync } from "node:fs";
import type { Run } from "#db/tool";

/** What a stage of `npm test` came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Shown when something failed. */
  output?: string;
  /** Shown instead of counts. */
  note?: string;
}

/** Reads vitest's JSON report. A run without a test, or one that failed outside its tests, is a failure. */
export function vitestOutcome(run: Run, report: string): Outcome {
  const counts = takeReport<{ numPassedTests: number; numFailedTests: number }>(report);
  return outcome(run, counts?.numPassedTests ?? 0, counts?.numFailedTests ?? 0);
}

/** Reads Playwright's JSON report by the same rule. */
export function playwrightOutcome(run: Run, report: string): Outcome {
  const { stats } =
    takeReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(report) ?? {};
  return outcome(run, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
}

function outcome(run: Run, passed: number, failed: number): Outcome {
  const isHollow = failed === 0 && (run.code !== 0 || passed === 0);
  return { passed, failed: isHollow ? 1 : failed, output: run.output };
}

function takeReport<Report>(file: string): Report | null {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  rmSync(file);
  return report;
}
