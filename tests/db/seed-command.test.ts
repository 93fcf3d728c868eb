import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { samplePersons } from "#db/demo/persons";
import { useDatabase } from "../support/database";

const database = useDatabase();

test("a nation is loaded into an empty register beside the sample clients, once", async () => {
  const loaded = seed(["--persons", "300"]);
  expect(loaded.stderr).toBe("");
  expect(loaded.status).toBe(0);
  const [row] = await database.sql`select count(*)::int as persons from persons`;
  expect(row).toEqual({ persons: 300 + samplePersons().length });
  const again = seed(["--persons", "300"]);
  expect(again.status).toBe(1);
  expect(again.stderr).toContain("already holds records");
  expect(await database.sql`select count(*)::int as persons from persons`).toEqual([row]);
});

test.each(["-1", "1.5", "many", "20000001"])("%s is no number of persons", (persons) => {
  const refused = seed([`--persons=${persons}`]);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain("whole number");
});

test("nothing is seeded in production, nor for a portal that others reach", () => {
  expect(seed(["--persons", "10"], { PORTAL_MODE: "production" }).stderr).toContain("PORTAL_MODE=production");
  expect(seed(["--persons", "10"], { APP_URL: "https://portal.primer.test" }).stderr).toContain(
    "on this machine only",
  );
});

function seed(args: string[], settings: Record<string, string> = {}) {
  return spawnSync("node", ["db/bootstrap.mjs", "db/seed.ts", ...args], {
    env: { ...process.env, DATABASE_URL: database.url, ...settings },
    encoding: "utf8",
  });
}
