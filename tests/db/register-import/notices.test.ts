import { beforeEach, expect, test } from "vitest";
import { coreIdOf, policyIdOf } from "#db/demo/scenarios";
import { seedSampleClients, testContext, useDatabase } from "../../support/database";
import { forgetAccounts, letters } from "../../support/outbox";
import { formOf, registerAndDecide } from "../../support/registering";
import { ndjson, useFolder } from "./running";

const database = useDatabase();
const folder = useFolder();

beforeEach(async () => {
  await forgetAccounts(database.sql);
  await database.sql`delete from claims`;
  await seedSampleClients(testContext());
  await registerAndDecide(testContext(), formOf("petar"));
});

test("a file of claims tells clients what is new, once, and mails nobody for what is old", async () => {
  const file = folder.write("claims-1.ndjson", ndjson([claim("N-1", 1), ...old(6000), claim("N-2", 2)]));
  expect((await folder.run(database.url, [file])).out).toContain("stored 6002");
  expect(await toldNumbers()).toEqual(["N-1", "N-2"]);
  expect((await folder.run(database.url, [file])).out).toContain("unchanged 6002");
  expect(await toldNumbers()).toEqual(["N-1", "N-2"]);
});

test("a dry run tells nobody", async () => {
  const file = folder.write("claims-2.ndjson", ndjson([claim("N-3", 1)]));
  expect((await folder.run(database.url, ["--dry-run", file])).code).toBe(0);
  expect(await toldNumbers()).toEqual([]);
});

function old(count: number) {
  return Array.from({ length: count }, (_, place) => claim(`O-${place}`, 24 * 4));
}

function claim(number: string, hours: number) {
  const at = new Date(Date.now() - hours * 60 * 60 * 1000).toISOString();
  const steps = [{ state: "received", at }];
  const parties = { policy: policyIdOf("8100026084517"), claimant: coreIdOf("petar") };
  return {
    id: number,
    version: 1,
    number,
    kind: "other",
    ...parties,
    eventOn: "2026-01-01",
    state: "received",
    steps,
  };
}

async function toldNumbers() {
  const told = (await letters(database.sql)).filter(({ kind }) => kind === "state-changed");
  return told.map(({ params }) => params.number).sort();
}
