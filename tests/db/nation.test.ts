import { beforeAll, describe, expect, it } from "vitest";
import { daysFromToday } from "#db/demo/builders";
import { loadNation } from "#db/nation/load-nation";
import { nation } from "#db/nation/nation";
import type { Sent } from "#db/nation/record";
import { blindIndex } from "#lib/protection/derive";
import type { KindName } from "#lib/register/core-id";
import { findPerson } from "#lib/register/find-person";
import { KINDS } from "#lib/register/kinds";
import { storeRecords } from "#lib/register/store-records";
import { seedSampleClients, testContext, useDatabase } from "../support/database";

const database = useDatabase();
const PERSONS = 3_000;
const QUIET = { persons: () => {}, phase: () => {} };

const made = [...nation(PERSONS)];

describe("a nation is", () => {
  it("as many persons as were asked for", () => {
    expect(of("persons")).toHaveLength(PERSONS);
    expect([...nation(1)].filter(({ kind }) => kind === "persons")).toHaveLength(1);
  });

  it("the same at every run", () => {
    expect([...nation(200)]).toEqual([...nation(200)]);
  });

  it("valid to the core system's own rules, and nothing in it is left to be filled in", () => {
    for (const { kind, record } of made) {
      const parsed = KINDS[kind].schema.safeParse(record);
      expect(parsed.error?.issues, `${kind} ${record.id}`).toBeUndefined();
      expect(parsed.data).toEqual(record);
    }
  });

  it("without two records of one identity, or two persons of one JMBG", () => {
    for (const kind of new Set(made.map((sent) => sent.kind))) {
      const ids = of(kind).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(new Set(of("persons").map(({ jmbg }) => jmbg)).size).toBe(PERSONS);
  });

  it("of women and men by the serial of their JMBG, born on the day that it says", () => {
    const women = of("persons").filter(({ jmbg }) => Number(String(jmbg).slice(9, 12)) >= 500);
    expect(women.length).toBeGreaterThan(PERSONS * 0.45);
    expect(women.length).toBeLessThan(PERSONS * 0.6);
    for (const { jmbg, bornOn } of of("persons")) {
      const [year = "", month, day] = String(bornOn).split("-");
      expect(String(jmbg).slice(0, 7)).toBe(`${day}${month}${year.slice(1)}`);
    }
  });

  it("also of foreigners, children, people without an address and people who share one", () => {
    const persons = of("persons");
    const addresses = persons.flatMap(({ emails }) => emails as string[]);
    expect(persons.some(({ jmbg }) => String(jmbg).slice(7, 9) === "06")).toBe(true);
    expect(persons.filter(({ bornOn }) => String(bornOn) > "2010").length).toBeGreaterThan(PERSONS * 0.05);
    expect(addresses.length).toBeLessThan(PERSONS * 0.8);
    expect(new Set(addresses).size).toBeLessThan(addresses.length);
  });

  it("insured by policies of every standing, group policies too", () => {
    const policies = of("policies");
    const today = daysFromToday(0);
    expect(new Set(policies.map(({ status }) => status))).toEqual(
      new Set(["in-force", "suspended", "expired", "cancelled"]),
    );
    expect(policies.some(({ startsOn }) => String(startsOn) > today)).toBe(true);
    expect(policies.some(({ isGroup, persons }) => isGroup && (persons as unknown[]).length > 5)).toBe(true);
  });
});

describe("loading one", () => {
  beforeAll(() => loadNation(database.url, testContext().env, PERSONS, QUIET));

  it("stores exactly what the core system's own way would store", async () => {
    const kinds = [...new Set(made.map(({ kind }) => kind))];
    const loaded = await contents(kinds);
    for (const kind of kinds) {
      const { links, table } = KINDS[kind];
      for (const name of [table, ...(links ? [links.table] : [])])
        await database.sql`delete from ${database.sql(name)}`;
      await testContext().db.transaction((db) =>
        storeRecords({ ...testContext(), db }, KINDS[kind], of(kind)),
      );
    }
    expect(await contents(kinds)).toEqual(loaded);
  });

  it("leaves the sample clients their numbers", async () => {
    await seedSampleClients(testContext());
  });

  it("brings back every index and constraint", async () => {
    expect(await definitions()).toEqual(before);
  });

  it("makes people who are found as clients", async () => {
    const person = of("persons").find(({ emails }) => String(emails) !== "");
    const ctx = testContext();
    const [email = ""] = String(person?.emails).split(",");
    const jmbgIndex = blindIndex(ctx.env, "jmbg", String(person?.jmbg));
    expect(await findPerson(ctx, { jmbgIndex, policyNumberKey: null, email })).toMatchObject({
      proof: "email-on-file",
    });
  });

  it("is refused where somebody is already, and leaves them and their indexes alone", async () => {
    await expect(loadNation(database.url, testContext().env, 10, QUIET)).rejects.toThrow(
      "already holds records",
    );
    expect(await database.sql`select count(*)::int from persons where core_id like 'G%'`).toEqual([
      { count: PERSONS },
    ]);
    expect(await definitions()).toEqual(before);
  });

  it("is refused in production", async () => {
    const env = { ...testContext().env, mode: "production" as const };
    await expect(loadNation(database.url, env, 10, QUIET)).rejects.toThrow("not for production");
  });
});

let before: string[];

beforeAll(async () => {
  before = await definitions();
});

function of(kind: KindName): Sent["record"][] {
  return made.filter((sent) => sent.kind === kind).map(({ record }) => record);
}

/** A fingerprint of every table's rows, but the moments of closing. */
async function contents(kinds: KindName[]) {
  const tables = kinds.flatMap((kind) => [
    KINDS[kind].table,
    ...(KINDS[kind].links ? [KINDS[kind].links.table] : []),
  ]);
  const sums: [string, unknown][] = [];
  for (const table of tables) {
    const [row] = await database.sql.unsafe(
      `select count(*)::int, md5(string_agg(t::text, '|' order by t::text collate "C")) as sum from ${table} t`,
    );
    sums.push([table, { ...row }]);
  }
  return sums;
}

async function definitions(): Promise<string[]> {
  const rows = await database.sql`
    select pg_get_indexdef(indexrelid) as line from pg_index join pg_class on pg_class.oid = indrelid
    where relnamespace = 'public'::regnamespace
    union select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace order by 1`;
  return rows.map(({ line }) => line);
}
