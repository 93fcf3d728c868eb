import { appendFileSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { useDatabase } from "../../support/database";
import { importGone, isImport, whileHeldAt } from "./holding";
import { ndjson, packagesFrom, useFolder } from "./running";

const database = useDatabase();
const folder = useFolder();
const BAD = '{"id":"P","version":1}';

test("killed in the middle, a file goes on where it stopped: nothing is doubled or lost", async () => {
  const records = [BAD, ...packagesFrom(0, 11_999), BAD, ...packagesFrom(11_999, 11_000), BAD];
  const file = folder.write("health-packages.ndjson", ndjson(records));
  await whileHeldAt(database.sql, "P20000", async () => {
    const { child, ended } = folder.start(database.url, [file]);
    while ((await settled()) < 10_000) await pause(10);
    child.kill("SIGKILL");
    await ended;
  });
  await importGone(database.sql);
  const before = await settled();
  expect(before).toBeLessThan(20_000);
  // As if it had been killed after it wrote rejects and before it committed.
  appendFileSync(`${file}.rejects.ndjson`, "of the batch that was lost ".repeat(100));
  const { code, out } = await folder.run(database.url, [file]);
  expect({ code, out }).toMatchObject({
    code: 3,
    out: expect.stringContaining("records 23002, stored 22999, unchanged 0"),
  });
  const lines = readFileSync(`${file}.rejects.ndjson`, "utf8").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).line)).toEqual([1, 12_001, 23_002]);
  expect(await database.sql`select count(*)::int from health_packages`).toEqual([{ count: 22_999 }]);
  expect(
    await database.sql`select settled::int, stored::int, rejected::int, finished_at is not null as finished from register_imports`,
  ).toEqual([{ settled: 23_002, stored: 22_999, rejected: 3, finished: true }]);
});

test("two imports at once are one too many", async () => {
  const file = folder.write("health-packages-5.ndjson", ndjson(packagesFrom(50_000, 10)));
  await whileHeldAt(database.sql, "P50005", async (held) => {
    const first = folder.start(database.url, [file]);
    await held();
    const second = await folder.run(database.url, [folder.write("claims.ndjson", "{}")]);
    expect(second).toEqual({ code: 1, out: "", err: "\nAnother import is running; wait for its end.\n" });
    first.child.kill("SIGTERM");
    expect((await first.ended).code).toBe(130);
  });
});

test("a connection that is lost in the middle is told, with how to go on", async () => {
  const file = folder.write("health-packages.ndjson", ndjson(packagesFrom(60_000, 10)));
  await whileHeldAt(database.sql, "P60005", async (held) => {
    const { ended } = folder.start(database.url, [file]);
    await held();
    await database.sql`select pg_terminate_backend(pid) from pg_stat_activity where ${isImport(database.sql)}`;
    const { code, err } = await ended;
    expect(code).toBe(1);
    expect(err).toMatch(
      /^\nThe database is away \(\w+\)\. Give the same command again: it goes on where it stopped\.\n$/,
    );
  });
  expect((await folder.run(database.url, [file])).out).toContain("stored 10");
});

async function settled(): Promise<number> {
  const [row] = await database.sql<{ settled: number }[]>`select settled::int from register_imports`;
  return row?.settled ?? 0;
}
