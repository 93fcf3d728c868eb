import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { atEnd } from "#db/command";
import { PROJECT } from "#db/local";

/** What a stage of `npm test` came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Shown when something failed. */
  output?: string;
  /** Shown instead of counts. */
  note?: string;
}

interface Run {
  code: number | null;
  output: string;
}

/** Runs a tool of the project to its end and keeps what it writes; it ends with the command that runs it. */
export function runTool(name: string, args: string[], settings: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd: PROJECT,
      env: { ...process.env, ...settings, FORCE_COLOR: "0" },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that its workers end with it.
      detached: process.platform !== "win32",
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
    atEnd(() => endGroup(child.pid));
  });
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

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
  } catch {
    // It has already ended.
  }
}
