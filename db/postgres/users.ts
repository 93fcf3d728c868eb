import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive } from "./processes";

/** Notes that this process uses the server kept under `folder`. */
export function enter(folder: string): void {
  mkdirSync(usersFolder(folder), { recursive: true });
  writeFileSync(path.join(usersFolder(folder), String(process.pid)), "");
}

/** Takes the note back. True for the last one, who turns off the light; processes that were killed do not count. */
export function leave(folder: string): boolean {
  const users = usersFolder(folder);
  rmSync(path.join(users, String(process.pid)), { force: true });
  const others = readdirSync(users).filter((pid) => isAlive(Number(pid)));
  return others.length === 0;
}

function usersFolder(folder: string): string {
  return path.join(folder, "users");
}
