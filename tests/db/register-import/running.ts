import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { PROJECT } from "#db/local";
import { TEST_SETTINGS } from "../../support/settings";

/** Milliseconds for tests that start several commands, also on a machine that has other things to do. */
export const UNHURRIED = 60_000;

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** Gives a test file a folder of its own in which imports run. Call it once, at the top of the file. */
export function useFolder() {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "import-test-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (name: string) => path.join(folder, name),
    write(name: string, content: string | Buffer): string {
      writeFileSync(path.join(folder, name), content);
      return path.join(folder, name);
    },
    start(url: string, args: string[], input: string | Buffer = "", settings = {}): Running {
      return startImport(folder, url, args, input, settings);
    },
    run(url: string, args: string[], input: string | Buffer = "", settings = {}): Promise<Ended> {
      return startImport(folder, url, args, input, settings).ended;
    },
  };
}

/** `npm run register:import -- ARGS`, as npm starts it in a folder. */
function startImport(
  folder: string,
  url: string,
  args: string[],
  input: string | Buffer,
  settings: Record<string, string> = {},
): Running {
  const child = spawn(process.execPath, ["--import", "tsx", "db/register-import/command.ts", ...args], {
    cwd: PROJECT,
    env: {
      ...process.env,
      ...TEST_SETTINGS,
      DATABASE_URL: url,
      DATABASE_DIRECT_URL: "",
      INIT_CWD: folder,
      ...settings,
    },
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (piece: Buffer) => out.push(piece));
  child.stderr.on("data", (piece: Buffer) => err.push(piece));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
  return { child, ended };
}

export function ndjson(records: readonly unknown[]): string {
  return records
    .map((record) => `${typeof record === "string" ? record : JSON.stringify(record)}\n`)
    .join("");
}

/** Health packages P0, P1 and so on: the plainest kind of record. */
export function packagesFrom(first: number, count: number, version = 1) {
  return Array.from({ length: count }, (_, place) => ({
    id: `P${first + place}`,
    version,
    policy: "L1",
    name: `Paket ${version}`,
  }));
}

/** A person with one of the published JMBGs. */
export function person(id: string, number: keyof typeof JMBG, fields: Record<string, unknown> = {}) {
  return { id, version: 1, jmbg: JMBG[number], givenName: "Ana", familyName: "Anić", ...fields };
}

export const JMBG = { one: "0101990360007", two: "2206978816007", three: "0710003730015" };
