import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { DATA } from "#db/local";
import { registerId } from "#lib/register/core-id";
import { useDatabase } from "../../support/database";
import { dump } from "../../support/database-dump";
import { whileHeldAt } from "./holding";
import { JMBG, ndjson, packagesFrom, person, useFolder } from "./running";

const database = useDatabase();
const folder = useFolder();

/** The same in every run: what the command's own loader keeps in its temporary folder is worth keeping. */
const SPOOLING = path.join(DATA, "tests", "spooling");

beforeAll(() => {
  mkdirSync(SPOOLING, { recursive: true });
  for (const name of spooled()) rmSync(path.join(SPOOLING, name), { recursive: true });
});

test("a JMBG that is sent, wherever it stands, is found nowhere afterwards", async () => {
  const { one, two } = JMBG;
  const records = [
    person("A", "one"),
    person(two, "two"),
    person(`K-${two}`, "two"),
    person("B", "two", { street: `Ulica 1, ${two}` }),
    person("C", "two", { mergedInto: two }),
    person("D", "two", { bornOn: two }),
    person("E", "two", { [two]: two, emails: [two] }),
    `{"id":"F","jmbg":"${two}`,
    `${two}`,
  ];
  const { code, out, err } = await folder.run(
    database.url,
    ["--snapshot", "--kind", "persons", "-"],
    ndjson(records),
    { TMPDIR: SPOOLING },
  );
  expect({ code, out }).toMatchObject({
    code: 3,
    out: expect.stringContaining("stored 1, unchanged 0, superseded 0, rejected 8"),
  });
  expect(spooled()).toEqual([]);
  const rejects = readFileSync(folder.path("persons.rejects.ndjson"), "utf8");
  const everything = [out, err, await dump(database.sql), rejects].join("\n");
  const telling = [
    one,
    two,
    registerId("persons", one),
    registerId("persons", two),
    ...[one, two].map(unkeyed),
  ];
  for (const marker of telling) expect(everything).not.toContain(marker);
});

test("standard input lies on disk for its owner only, encrypted, and not after Ctrl+C", async () => {
  const input = ndjson(packagesFrom(0, 10));
  await whileHeldAt(database.sql, "P5", async (held) => {
    const args = ["--kind", "health-packages", "-"];
    const { child, ended } = folder.start(database.url, args, input, { TMPDIR: SPOOLING });
    await held();
    const [file = ""] = spooled().map((name) => path.join(SPOOLING, name, "input"));
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file)).toHaveLength(input.length);
    expect(readFileSync(file, "latin1")).not.toContain("Paket");
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
  });
  expect(spooled()).toEqual([]);
});

function spooled(): string[] {
  return readdirSync(SPOOLING).filter((name) => name.startsWith("register-import-"));
}

/** Whoever can try all numbers finds one again by such a hash. */
function unkeyed(jmbg: string): string {
  return createHash("sha256").update(jmbg).digest("hex");
}
