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
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOrNull(Number(name)))
    .filter((child) => child?.parent === pid);
  const living = children.reduce((sum, child) => sum + (child ? child.user + child.system : 0), 0);
  return (user + system + childrenUser + childrenSystem + living) / TICKS;
}

/** The process of which all processes of this database server are children. */
export async function postmasterOf(sql: Sql): Promise<number> {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  if (!row) throw new Error("The database told no process");
  return stat(row.pid).parent;
}

/** Bytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
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
