import {
  closeSync,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";

/** A record that was not taken. Nothing of what was sent but its id. */
export interface Reject {
  file: string;
  line: number;
  id?: string;
  field: string;
  reason: string;
}

/** The file of rejects; it exists only when something was rejected. */
export interface Rejects {
  path: string;
  length: number;
}

/** Cuts off what a killed import wrote after its last finished batch, or takes away what an earlier import left. */
export function openRejects(path: string, length: number): Rejects {
  if (!existsSync(path)) return { path, length: 0 };
  if (length === 0) {
    rmSync(path);
    return { path, length };
  }
  const rejects = { path, length: Math.min(length, statSync(path).size) };
  writeAt(rejects, "");
  return rejects;
}

/** Puts rejects at the end, on disk before the database knows of them. */
export function appendRejects(rejects: Rejects, more: readonly Reject[]): void {
  const text = more.map((reject) => `${JSON.stringify(reject)}\n`).join("");
  if (text !== "") rejects.length = writeAt(rejects, text);
}

function writeAt({ path, length }: Rejects, text: string): number {
  const file = openSync(path, existsSync(path) ? "r+" : "wx", 0o600);
  try {
    ftruncateSync(file, length);
    const written = writeSync(file, text, length);
    fdatasyncSync(file);
    return length + written;
  } finally {
    closeSync(file);
  }
}
