import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Sql } from "postgres";
import { afterAll, beforeAll } from "vitest";
import { startImport } from "../../support/import-process";

const IMPORT = { command: "payments-import" } as const;

/** Gives a test file a folder of its own in which statements are imported. Call it once, at the top of the file. */
export function useFolder() {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "payments-test-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (name: string) => path.join(folder, name),
    write: (name: string, content: string) => writeFileSync(path.join(folder, name), content),
    start: (url: string, args: string[], settings = {}) =>
      startImport({ ...IMPORT, folder, url, args, settings }),
    run: (url: string, args: string[], settings = {}) =>
      startImport({ ...IMPORT, folder, url, args, settings }).ended,
  };
}

/** While `work` runs, nothing can be counted for this instalment. `held` waits until an import has come so far. */
export async function whileHeld(
  sql: Sql,
  instalmentId: string,
  work: (held: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`select from instalments where id = ${instalmentId} for update`;
    await work(async () => {
      const waiting = () => sql`select from pg_stat_activity
        where datname = current_database() and application_name = 'portal' and wait_event_type = 'Lock'`;
      while ((await waiting()).length === 0) await pause(10);
    });
  });
}

/** Waits until the database knows that a killed import is gone. */
export async function importGone(sql: Sql, pid: number): Promise<void> {
  while ((await sql`select from pg_stat_activity where pid = ${pid}`).length > 0) await pause(10);
}
