import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Ended, type Running, startImport } from "../../support/import-process";

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
      return startImport({ command: "register-import", folder, url, args, input, settings });
    },
    run(url: string, args: string[], input: string | Buffer = "", settings = {}): Promise<Ended> {
      return startImport({ command: "register-import", folder, url, args, input, settings }).ended;
    },
  };
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
