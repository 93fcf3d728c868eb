import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { commandLine } from "./processes";

const PATIENCE = 10_000;

export interface RunningServer {
  url: string;
  pid: number;
}

/** The server that runs on this data folder, once it answers. The note of one that was killed is cleared away. */
export async function runningServer(data: string, secret: string): Promise<RunningServer | null> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const note = readNote(data);
    if (!note) return null;
    if (!isServer(note.pid, data)) return clearNote(data);
    const url = `postgres://portal:${secret}@127.0.0.1:${note.port}/postgres`;
    if (note.ready && (await answers(url))) return { url, pid: note.pid };
    await pause(50);
  }
  throw new Error(`A PostgreSQL runs on ${data} but does not answer. End it, or remove the folder.`);
}

function readNote(data: string): { pid: number; port: number; ready: boolean } | null {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/** The process number may have gone to another program since. */
function isServer(pid: number, data: string): boolean {
  const command = commandLine(pid);
  return command.includes("postgres") && command.includes(data);
}

function clearNote(data: string): null {
  rmSync(path.join(data, "postmaster.pid"), { force: true });
  return null;
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end();
  }
}
