import { beforeEach, expect, test } from "vitest";
import { inTransaction } from "#lib/core/context";
import { KINDS } from "#lib/register/kinds";
import { storeRecords } from "#lib/register/store-records";
import { testContext, useDatabase } from "../../support/database";
import { ndjson, packagesFrom, useFolder } from "./running";

const database = useDatabase();
const folder = useFolder();

beforeEach(async () => {
  await database.sql`delete from health_packages`;
  await inTransaction(testContext(), (tx) =>
    storeRecords(tx, KINDS["health-packages"], packagesFrom(0, 100)),
  );
});

test("what a complete file does not hold is closed; what it holds but is rejected is not", async () => {
  const file = folder.write(
    "health-packages.ndjson",
    ndjson([
      ...packagesFrom(0, 95),
      '{"id":"P95","version":2}',
      ...packagesFrom(96, 1, 0),
      ...packagesFrom(200, 1),
    ]),
  );
  const { code, out } = await folder.run(database.url, ["--snapshot", file]);
  expect({ code, out }).toMatchObject({
    code: 3,
    out: expect.stringContaining("stored 1, unchanged 95, superseded 1, rejected 1, closed 3"),
  });
  expect(await closed()).toEqual(["P97", "P98", "P99"]);
  const whole = folder.write(
    "health-packages.ndjson",
    ndjson([...packagesFrom(0, 100), ...packagesFrom(200, 1)]),
  );
  expect((await folder.run(database.url, ["--snapshot", whole])).out).toContain("stored 3, unchanged 98");
  expect(await closed()).toEqual([]);
});

test("more than 5 % are closed only when that is meant", async () => {
  const file = folder.write("health-packages.ndjson", ndjson(packagesFrom(0, 94)));
  const { code, out } = await folder.run(database.url, ["--snapshot", file]);
  expect({ code, out }).toMatchObject({
    code: 4,
    out: expect.stringContaining("6 of 100 open health-packages are not in the file"),
  });
  expect(await closed()).toEqual([]);
  const meant = await folder.run(database.url, ["--snapshot", "--close-any-number", file]);
  expect(meant).toMatchObject({
    code: 0,
    out: expect.stringContaining("records 94, stored 0, unchanged 94, superseded 0, rejected 0, closed 6"),
  });
  expect(await closed()).toHaveLength(6);
});

test("what arrives over the API while a complete file is under import counts as being in it", async () => {
  const { sql } = database;
  const arrive = (from: number) =>
    inTransaction(testContext(), (tx) => storeRecords(tx, KINDS["health-packages"], packagesFrom(from, 1)));
  await sql`truncate import_seen, register_imports`;
  await sql`insert into register_imports (kind, content_hash, is_snapshot) values ('health-packages', '', true)`;
  await arrive(500);
  await sql`update register_imports set finished_at = now()`;
  await arrive(501);
  expect(await sql`select core_id from import_seen join health_packages using (id)`).toEqual([
    { core_id: "P500" },
  ]);
});

test("an interrupted snapshot does not go on with what another one saw", async () => {
  const file = folder.write("health-packages.ndjson", ndjson(packagesFrom(0, 90)));
  expect((await folder.run(database.url, ["--snapshot", file])).code).toBe(4);
  const other = folder.write("claims.ndjson", "{}\n");
  expect((await folder.run(database.url, ["--snapshot", other])).code).toBe(3);
  expect((await folder.run(database.url, ["--snapshot", "--close-any-number", file])).out).toContain(
    "closed 10\n",
  );
});

async function closed(): Promise<string[]> {
  const rows = await database.sql<{ id: string }[]>`
    select core_id as id from health_packages where closed_at is not null order by 1`;
  return rows.map(({ id }) => id);
}
