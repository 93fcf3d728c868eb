import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Whether a process of this number runs. One that ended and that nobody has collected does not. */
export function isAlive(pid: number): boolean {
  return commandLine(pid) !== "";
}

/** What was started under this number; empty when nothing runs there. */
export function commandLine(pid: number): string {
  if (process.platform !== "linux")
    return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
