import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { inTransaction } from "#lib/core/context";
import { registerId } from "#lib/register/core-id";
import { KINDS } from "#lib/register/kinds";
import { storeRecords } from "#lib/register/store-records";
import { testContext, useDatabase } from "../../support/database";
import { dump } from "../../support/database-dump";
import { JMBG, ndjson, packagesFrom, person, useFolder } from "./running";

const database = useDatabase();
const folder = useFolder();

beforeEach(async () => {
  for (const table of ["persons", "person_emails", "policies", "policy_persons", "health_packages"])
    await database.sql`delete from ${database.sql(table)}`;
});

test("files are taken in their order, and taking them again changes nothing", async () => {
  const later = folder.write("health-packages-2.ndjson", ndjson(packagesFrom(0, 12_000, 2)));
  const earlier = folder.write("health-packages-1.jsonl", ndjson(packagesFrom(0, 12_001, 1)));
  const first = await folder.run(database.url, [later, earlier]);
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toContain("records 12000, stored 12000, unchanged 0, superseded 0, rejected 0, closed 0");
  expect(first.out).toContain("records 12001, stored 1, unchanged 0, superseded 12000, rejected 0, closed 0");
  expect(await packages()).toEqual({ "Paket 1": 1, "Paket 2": 12_000 });
  const again = await folder.run(database.url, [later]);
  expect(again.out).toContain("records 12000, stored 0, unchanged 12000, superseded 0, rejected 0, closed 0");
  expect(await packages()).toEqual({ "Paket 1": 1, "Paket 2": 12_000 });
});

test("a bad record stops nothing: it is found again by its line, and the exit code tells", async () => {
  const file = folder.write(
    "persons.ndjson",
    Buffer.concat([
      Buffer.from(
        ndjson([person("A", "one"), "", "{broken", person("B", "one"), person("C", "two", { city: 7 })]),
      ),
      Buffer.from('{"id":"D","city":"Ni\xff"}\n', "latin1"),
      Buffer.from(`"${"a".repeat(9 * 1024 * 1024)}"\n`),
      Buffer.from(JSON.stringify(person("E", "three"))),
    ]),
  );
  const { code, out } = await folder.run(database.url, [file]);
  expect({ code, out }).toMatchObject({
    code: 3,
    out: expect.stringContaining("stored 2, unchanged 0, superseded 0, rejected 5"),
  });
  expect(rejectsOf(file)).toEqual([
    { file, line: 3, field: "", reason: "not-json" },
    { file, line: 4, id: expect.stringMatching(/^[AB]$/), field: "jmbg", reason: "taken" },
    { file, line: 5, id: "C", field: "city", reason: "wrong-type" },
    { file, line: 6, field: "", reason: "not-utf-8" },
    { file, line: 7, field: "", reason: "too-long" },
  ]);
  folder.write("persons.ndjson", ndjson([person("E", "three")]));
  expect((await folder.run(database.url, [file])).code).toBe(0);
  expect(existsSync(`${file}.rejects.ndjson`)).toBe(false);
});

describe("a file may come", () => {
  test("gzipped", async () => {
    const file = folder.write("health-packages.ndjson.gz", gzipSync(ndjson(packagesFrom(0, 20))));
    expect((await folder.run(database.url, [file])).code).toBe(0);
    expect(await packages()).toEqual({ "Paket 1": 20 });
  });

  test("by standard input, which leaves nothing behind", async () => {
    const input = gzipSync(ndjson([...packagesFrom(0, 20), "{}"]));
    const { code, out } = await folder.run(database.url, ["--kind", "health-packages", "-"], input);
    expect({ code, out }).toMatchObject({ code: 3, out: expect.stringContaining("stored 20") });
    expect(rejectsOf(folder.path("health-packages"))).toEqual([
      { file: "-", line: 21, field: "id", reason: "missing" },
    ]);
    expect(existsSync(folder.path("health-packages.rejects.ndjson"))).toBe(true);
  });

  test("as a table of persons or policies", async () => {
    const persons = folder.write(
      "persons.csv",
      `\ufeffid,version,jmbg,givenName,familyName,emails,closed\r\nA,3,${JMBG.one},Ana,"Anić, rođena ""B""",a@primer.test; b@primer.test,true\r\nB,1,${JMBG.two},"Ana\r\nC,x,${JMBG.two},Ana,Anić,,\r\n`,
    );
    const policies = folder.write(
      "policies.csv.gz",
      gzipSync(
        "id,version,number,line,product,startsOn,endsOn,premium,isGroup,persons\nL,1,81000,casco,Kasko,2026-01-01,2026-12-31,100,true,policyholder:A;insured:B",
      ),
    );
    expect((await folder.run(database.url, [persons, policies])).code).toBe(3);
    expect(rejectsOf(persons)).toEqual([
      { file: persons, line: 3, field: "", reason: "not-csv" },
      { file: persons, line: 4, id: "C", field: "version", reason: "wrong-type" },
    ]);
    expect(
      await database.sql`select core_id, version, family_name, closed_at is null as open from persons`,
    ).toEqual([{ core_id: "A", version: "3", family_name: 'Anić, rođena "B"', open: false }]);
    expect(await database.sql`select email from person_emails order by 1`).toHaveLength(2);
    expect(
      await database.sql`select premium, is_group, role, person_id from policies join policy_persons on policy_id = id order by role`,
    ).toEqual([
      { premium: "100", is_group: true, role: "insured", person_id: registerId("persons", "B") },
      { premium: "100", is_group: true, role: "policyholder", person_id: registerId("persons", "A") },
    ]);
  });
});

test("a dry run judges everything and changes nothing", async () => {
  await inTransaction(testContext(), (tx) => storeRecords(tx, KINDS["health-packages"], packagesFrom(0, 3)));
  const before = await dump(database.sql);
  const file = folder.write(
    "health-packages.ndjson",
    ndjson([...packagesFrom(0, 2), ...packagesFrom(2, 2, 2), "{}"]),
  );
  const { code, out } = await folder.run(database.url, ["--dry-run", "--snapshot", file]);
  expect({ code, out }).toMatchObject({
    code: 3,
    out: expect.stringContaining("stored 2, unchanged 2, superseded 0, rejected 1"),
  });
  expect(await dump(database.sql)).toBe(before);
  expect(existsSync(`${file}.rejects.ndjson`)).toBe(false);
  expect(existsSync(`${file}.dry-run.rejects.ndjson`)).toBe(true);
});

function rejectsOf(file: string): unknown[] {
  const lines = readFileSync(`${file}.rejects.ndjson`, "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line));
}

async function packages(): Promise<Record<string, number>> {
  const rows = await database.sql<{ name: string; count: number }[]>`
    select name, count(*)::int as count from health_packages group by name order by name`;
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}
