import { readdirSync, readFileSync } from "node:fs";
import type { Sql } from "postgres";

/** Ticks a second in /proc, the same on every Linux. */
const TICKS = 100;

/** Seconds of processor time that a process has used, in user and system mode together. */
export function cpuOf(pid: number): number {
  const { user, system } = stat(pid);
  return (user + system) / TICKS;
}

/** The same of a process with all its children, also those that have ended. */
export function cpuOfFamily(pid: number): number {
  const { user, system, childrenUser, childrenSystem } = stat(pid);
  const living = childrenOf(pid).reduce((sum, child) => sum + child.user + child.system, 0);
  return (user + system + childrenUser + childrenSystem + living) / TICKS;
}

/** The process of which all processes of this database server are children. */
export async function postmasterOf(sql: Sql): Promise<number> {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  if (!row) throw new Error("The database told no process");
  return stat(row.pid).parent;
}

/** The most bytes that a process and its children have each held since they began, together. */
export function peakMemoryOfFamily(pid: number): number {
  const family = [pid, ...childrenOf(pid).map((child) => child.pid)];
  return family.reduce((sum, one) => sum + statusField(one, "VmHWM"), 0);
}

/** Bytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  return statusField(pid, "VmRSS");
}

function statusField(pid: number, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const [, kilobytes = "0"] = new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status) ?? [];
  return Number(kilobytes) * 1024;
}

function childrenOf(pid: number) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const child = statOrNull(Number(name));
      return child?.parent === pid ? [{ pid: Number(name), ...child }] : [];
    });
}

function stat(pid: number) {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  // After the name, which may hold anything: state, parent, …; times are the fields 14 to 17 of the whole line.
  const fields = text
    .slice(text.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [parent = 0, user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = [1, 11, 12, 13, 14].map(
    (place) => fields[place],
  );
  return { parent, user, system, childrenUser, childrenSystem };
}

/** A process may end between being listed and being read. */
function statOrNull(pid: number) {
  try {
    return stat(pid);
  } catch {
    return null;
  }
}
