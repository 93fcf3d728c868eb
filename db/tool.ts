import { spawn } from "node:child_process";
import { atEnd, isEnding } from "./command";
import { PROJECT } from "./local";

/** How a tool ended, and all it wrote. */
export interface Run {
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
    // What an interruption killed has no outcome.
    child.once("close", (code) => isEnding() || resolve({ code, output }));
    atEnd(() => endGroup(child.pid));
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
  } catch {
    // It has already ended.
  }
}
