import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { checkFile } from "#db/register-import/check";
import { readOptions } from "#db/register-import/options";
import { useDatabase } from "../../support/database";
import { dump } from "../../support/database-dump";
import { ndjson, packagesFrom, useFolder } from "./running";

const database = useDatabase();
const folder = useFolder();
const GOOD = ndjson(packagesFrom(0, 200));

describe("a bad file is refused in one sentence", () => {
  test.each<[string, string, string | Buffer, string]>([
    ["a PDF", "claims.ndjson", "%PDF-1.7\n1 0 obj\n", "is not NDJSON: its first line is no JSON object."],
    ["a list in JSON", "claims.ndjson", "[{}]", "is not NDJSON: its first line is no JSON object."],
    ["an empty file", "claims.ndjson", "", "is empty."],
    ["blank lines", "claims.ndjson.gz", gzipSync("\n \n"), "is empty."],
    [
      "a gzip without its end",
      "claims.ndjson.gz",
      gzipSync(GOOD).subarray(0, -9),
      "is a broken or truncated gzip file.",
    ],
    [
      "a gzip with a wrong byte",
      "claims.ndjson.gz",
      spoilt(gzipSync(GOOD)),
      "is a broken or truncated gzip file.",
    ],
    ["a plain file named as gzip", "claims.ndjson.gz", GOOD, "is not gzipped."],
    ["a table without version", "persons.csv", "id,givenName\n1,Ana\n", "is no CSV of persons"],
    ["a table with an unknown field", "persons.csv", "id,version,name\n1,1,Ana\n", "is no CSV of persons"],
    ["a table without a record", "policies.csv", "id,version\n", "holds no record."],
  ])("%s", async (_, name, content, sentence) => {
    await expect(check(folder.write(name, content))).rejects.toThrow(sentence);
  });

  test("one that is not there, and a folder", async () => {
    await expect(check(folder.path("claims-7.ndjson"))).rejects.toThrow("claims-7.ndjson is not there.");
    await expect(check(folder.path(""), "--kind", "claims", "--csv")).rejects.toThrow("CSV is for");
    await expect(check(folder.path(""), "--kind", "persons", "--csv")).rejects.toThrow("is no file.");
  });
});

test("it changes nothing, and neither do the good ones that are named with it", async () => {
  const before = await dump(database.sql);
  const good = folder.write("health-packages.ndjson", GOOD);
  const bad = folder.write("claims.ndjson.gz", gzipSync(GOOD).subarray(0, -9));
  expect(await folder.run(database.url, [good, bad])).toEqual({
    code: 1,
    out: "",
    err: `\n${bad} is a broken or truncated gzip file.\n`,
  });
  expect(await dump(database.sql)).toBe(before);
});

test("a command line that makes no sense is no import", async () => {
  for (const args of [
    [],
    ["--wrong"],
    ["photos.ndjson"],
    ["claims.csv"],
    ["claims.pdf"],
    ["-"],
    ["-", "-", "--kind=claims"],
  ])
    expect(() => readOptions(args, "/"), args.join(" ")).toThrow();
  const { code, err } = await folder.run(database.url, ["photos.ndjson"]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("--help tells more.") });
});

test("a database that is away is told, with how to go on", async () => {
  const url = "postgres://nobody:nothing@127.0.0.1:9/none";
  const { code, err } = await folder.run(url, [folder.write("health-packages.ndjson", GOOD)]);
  expect(code).toBe(1);
  expect(err.trim()).toMatch(
    /^The database is away \(\w+\)\. Give the same command again: it goes on where it stopped\.$/,
  );
});

async function check(...args: string[]): Promise<void> {
  for (const file of readOptions(args, "/")?.files ?? []) await checkFile(file);
}

/** Another byte near the end, which only the checksum tells. */
function spoilt(gzipped: Buffer): Buffer {
  const copy = Buffer.from(gzipped);
  copy.writeUInt8(copy.readUInt8(copy.length - 6) ^ 1, copy.length - 6);
  return copy;
}
