import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { PROJECT } from "#db/local";

/** How fast this machine verifies passwords when it does nothing else. */
export interface HashFloor {
  perSecond: number;
  /** Seconds of processor time of one. */
  cpu: number;
}

/** Measured in a process of its own with all cores busy; `settings` give the pepper. */
export async function hashFloor(settings: Record<string, string>, seconds: number): Promise<HashFloor> {
  const script = path.join(PROJECT, "tests/load/measure/hash-all-cores.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, String(seconds)], {
    cwd: PROJECT,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(await text(child.stdout)) as HashFloor;
}
