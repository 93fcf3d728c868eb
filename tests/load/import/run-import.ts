import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "#db/local";

export interface ImportRun {
  seconds: number;
  /** Highest resident memory of the command, in MB. */
  peak: number;
}

const LOOK_EVERY = 50;

/** Runs the command as an operator would, from its start to its end. */
export async function runImport(settings: Record<string, string>, ndjson: string): Promise<ImportRun> {
  const start = performance.now();
  const args = [path.join(PROJECT, "db/bootstrap.mjs"), "db/register-import/command.ts", ndjson];
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  let peak = 0;
  const looking = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), LOOK_EVERY);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  clearInterval(looking);
  if (code !== 0) throw new Error(`The import ended with ${code}: ${complaints.slice(-2000)}`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** What the system noted as the most memory ever; 0 once the process is gone. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
