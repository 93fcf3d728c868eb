import { expect, test } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { parseJmbg } from "#lib/identity/jmbg";
import { seedSampleClients, testContext, useDatabase } from "../support/database";

const database = useDatabase();

test("the sample clients are loaded once, however often they are seeded", async () => {
  await seedSampleClients(testContext());
  await seedSampleClients(testContext());
  const [row] = await database.sql`
    select (select count(*)::int from persons) as persons, (select count(*)::int from policies) as policies`;
  expect(row).toEqual({ persons: 6, policies: 6 });
});

test("the database keeps no JMBG in clear", async () => {
  const rows = await database.sql`select persons::text as line from persons`;
  for (const { jmbg } of Object.values(SAMPLE_CLIENTS)) expect(JSON.stringify(rows)).not.toContain(jmbg);
});

test.each(Object.values(SAMPLE_CLIENTS))("the JMBG of $givenName passes its own check", ({ jmbg }) => {
  expect(parseJmbg(jmbg).ok).toBe(true);
});

test("only Dragan's policy has ended and only Sofija has one that has not begun", async () => {
  const rows = await database.sql`
    select number, (starts_on <= current_date and ends_on >= current_date) as active from policies order by number`;
  expect(rows.filter((row) => !row.active).map((row) => row.number)).toEqual([
    "8100019990001",
    "8100031112220",
  ]);
});
