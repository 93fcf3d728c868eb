import { createHash } from "node:crypto";
import { chownSync, existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** PostgreSQL refuses to run as root, so root lends it the user "nobody". */
export const SERVER_USER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;

/** `folder`, made if it is missing; or its substitute among the system's temporary folders when the server cannot get there. */
export function reachableFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const home = canEnter(path.dirname(folder)) ? folder : temporaryHome(folder);
  mkdirSync(home, { recursive: true });
  if (SERVER_USER) chownSync(home, SERVER_USER.uid, SERVER_USER.gid);
  return home;
}

/** Whether the server's user may pass through all folders down to this one. */
export function canEnter(folder: string): boolean {
  if (!SERVER_USER) return true;
  for (let at = realpathSync(folder); ; at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** The same place for the same folder at every start. */
export function temporaryHome(folder: string): string {
  const name = createHash("sha256").update(path.resolve(folder)).digest("hex").slice(0, 12);
  const home = path.join(tmpdir(), `portal-postgres-${name}`);
  if (!existsSync(home)) mkdirSync(home, { mode: 0o755 });
  if (statSync(home).uid === process.getuid?.() || statSync(home).uid === SERVER_USER?.uid) return home;
  throw new Error(`${home} belongs to somebody else. Remove it, or set DATABASE_URL to a database of yours.`);
}
