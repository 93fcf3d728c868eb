import { beforeAll, expect, test } from "vitest";
import { registerId } from "#lib/register/core-id";
import { camtOf, camtStatement, structured } from "../../support/bank-statements";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { owe } from "../../support/owing";
import { importGone, useFolder, whileHeld } from "./running";

const database = useDatabase();
const folder = useFolder();

const REFERENCES = ["6000000001", "6000000002", "6000000003"];
const [FIRST = "", HELD = "", LAST = ""] = REFERENCES;

beforeAll(async () => {
  await seedSampleClients(testContext());
  for (const reference of REFERENCES) await owe(reference, { due: 3 });
  folder.write("izvodi.xml", camtOf(REFERENCES.map((reference) => statementOf(reference))));
});

test("killed in the middle, an import counts whole statements only, and the rest when it is given again", async () => {
  await whileHeld(database.sql, idOf(HELD), async (held) => {
    const { child, ended } = folder.start(database.url, ["izvodi.xml"]);
    await held();
    const pids = await database.sql<{ pid: number }[]>`select pid from pg_stat_activity
      where datname = current_database() and application_name = 'portal' and wait_event_type = 'Lock'`;
    child.kill("SIGKILL");
    expect((await ended).code).toBeNull();
    // Its connection notices only when it may go on.
    await database.sql`select pg_terminate_backend(pid) from unnest(${pids.map(({ pid }) => pid)}::int[]) as pid`;
    for (const { pid } of pids) await importGone(database.sql, pid);
  });
  expect(await counted()).toEqual({ [FIRST]: 20 });
  const { code, out } = await folder.run(database.url, ["izvodi.xml"]);
  expect(code).toBe(0);
  expect(out).toContain("statements 3, counted 40, known 20, unmatched 0, others 0");
  expect(await counted()).toEqual({ [FIRST]: 20, [HELD]: 20, [LAST]: 20 });
});

test("several at once, of files that overlap, count each line once", async () => {
  const ownReference = "6000000004";
  await owe(ownReference, { due: 3 });
  const statement = (count: number) => camtOf([statementOf(ownReference, count)]);
  for (const [place, count] of [12, 20, 16, 20].entries()) folder.write(`${place}.xml`, statement(count));
  const runs = await Promise.all([0, 1, 2, 3].map((place) => folder.run(database.url, [`${place}.xml`])));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  const sum = runs.map(({ out }) => Number(/counted (\d+)/.exec(out)?.[1])).reduce((all, one) => all + one);
  expect(sum).toBe(20);
  expect((await counted())[ownReference]).toBe(20);
});

function statementOf(reference: string, count = 20): string {
  const lines = Array.from({ length: count }, (_, place) => {
    return { bankReference: `${reference}-${place}`, about: structured(reference) };
  });
  return camtStatement(lines);
}

/** By reference, from the last balance: every line is of a thousand dinars. */
async function counted(): Promise<Record<string, number>> {
  const rows = await database.sql<{ reference: string; count: number; balance: number }[]>`
    select reference, count(*)::int, max(balance)::float8 as balance from payment_ledger
    join instalments on instalments.id = instalment_id where reference like '600000000_' group by reference`;
  for (const { count, balance } of rows) expect(balance).toBe(count * 100_000);
  return Object.fromEntries(rows.map(({ reference, count }) => [reference, count]));
}

function idOf(reference: string): string {
  return registerId("instalments", `R-${reference}`);
}
