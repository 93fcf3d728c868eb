import { beforeEach, describe, expect, test } from "vitest";
import { inTransaction } from "#lib/core/context";
import { type KindName, registerId } from "#lib/register/core-id";
import { KINDS } from "#lib/register/kinds";
import { storeRecords } from "#lib/register/store-records";
import { type CoreRecord, FULL_RECORDS } from "../../support/core-records";
import { testContext, useDatabase } from "../../support/database";

const database = useDatabase();
const NUMBERS = ["0101990360007", "2206978816007", "0710003730015"] as const;

beforeEach(async () => {
  await database.sql`delete from persons`;
  await database.sql`delete from person_emails`;
  await database.sql`delete from policies`;
});

describe("what hangs on a record is replaced with it", () => {
  test("a policy's persons and a person's addresses are replaced with it", async () => {
    await send("policies", FULL_RECORDS.policies);
    const insured = { ...FULL_RECORDS.policies, version: 2, persons: [{ person: "X", role: "insured" }] };
    await send("policies", insured);
    expect(await database.sql`select person_id, role from policy_persons`).toEqual([
      { person_id: registerId("persons", "X"), role: "insured" },
    ]);
    await send("persons", person("A", 0, { emails: ["a@primer.test", "A@primer.test", "b@primer.test"] }));
    expect(await addresses()).toEqual(["a@primer.test", "b@primer.test"]);
    await send("persons", person("A", 0, { version: 2, emails: ["c@primer.test"] }));
    expect(await addresses()).toEqual(["c@primer.test"]);
  });
});

describe("the later version stays", () => {
  test("an earlier one is superseded, the same one unchanged, a later one stored", async () => {
    await send("persons", person("A", 0, { version: 5, city: "Niš" }));
    expect(await send("persons", person("A", 0, { version: 4, city: "Bor" }))).toEqual(["superseded"]);
    expect(await send("persons", person("A", 0, { version: 5, city: "Bor" }))).toEqual(["unchanged"]);
    expect(await cityOf("A")).toBe("Niš");
    expect(await send("persons", person("A", 0, { version: 6, city: "Bor" }))).toEqual(["stored"]);
    expect(await cityOf("A")).toBe("Bor");
  });

  test("what hangs on a record that is not stored is left out with it", async () => {
    await send("persons", person("A", 0, { version: 5, emails: ["a@primer.test"] }));
    for (const version of [4, 5])
      await send("persons", person("A", 0, { version, emails: ["x@primer.test"] }));
    expect(await addresses()).toEqual(["a@primer.test"]);
  });

  test("in one batch too, in whatever order", async () => {
    const versions = [2, 3, 1, 3].map((version) => person("A", 0, { version, city: `Grad ${version}` }));
    expect(await send("persons", ...versions)).toEqual(["superseded", "stored", "superseded", "unchanged"]);
    expect(await cityOf("A")).toBe("Grad 3");
  });

  test("a record that was closed comes back with its version only if the file left it out", async () => {
    await send("persons", person("A", 0, { version: 1 }));
    await database.sql`update persons set closed_at = now()`;
    expect(await send("persons", person("A", 0, { version: 1 }))).toEqual(["stored"]);
    expect(await database.sql`select closed_at from persons`).toEqual([{ closed_at: null }]);
    expect(await send("persons", person("A", 0, { version: 2, closed: true }))).toEqual(["stored"]);
    expect(await send("persons", person("A", 0, { version: 2, closed: true }))).toEqual(["unchanged"]);
  });
});

describe("no two records agree in what tells them apart", () => {
  test("a JMBG stays with whoever has it, and the other keeps what it had", async () => {
    await send("persons", person("A", 0), person("B", 1, { emails: ["b@primer.test"] }));
    expect(
      await rejections("persons", person("B", 0, { version: 2, emails: ["x@primer.test"] }), person("C", 0)),
    ).toEqual(["B jmbg taken", "C jmbg taken"]);
    expect(await addresses()).toEqual(["b@primer.test"]);
  });

  test("of two new ones in a batch one is stored", async () => {
    expect((await send("persons", person("A", 0), person("B", 0))).sort()).toEqual(["rejected", "stored"]);
  });

  test("a policy's number and an instalment's reference are taken too", async () => {
    await send("policies", FULL_RECORDS.policies);
    expect(
      await rejections("policies", { ...FULL_RECORDS.policies, id: "other", number: "99000011" }),
    ).toEqual(["other number taken"]);
    await send("instalments", FULL_RECORDS.instalments);
    expect(await rejections("instalments", { ...FULL_RECORDS.instalments, id: "other" })).toEqual([
      "other reference taken",
    ]);
  });
});

describe("persons are merged", () => {
  test("their number goes to whoever stands for both, in whatever order they come", async () => {
    const [standing, merged] = [person("A", 0), person("B", 0, { version: 2, mergedInto: "A" })];
    for (const batches of [[[standing], [merged]], [[merged], [standing]], [[merged, standing]]]) {
      await database.sql`delete from persons`;
      for (const batch of batches) expect(await send("persons", ...batch)).toEqual(batch.map(() => "stored"));
      expect(await numbered()).toEqual(["A"]);
      expect(await mergers()).toEqual(["B>A"]);
    }
  });

  test("the number is handed over when the same batch merges its holder", async () => {
    await send("persons", person("B", 0));
    expect(await send("persons", person("A", 0), person("B", 0, { version: 2, mergedInto: "A" }))).toEqual([
      "stored",
      "stored",
    ]);
    expect(await numbered()).toEqual(["A"]);
  });

  test("a chain leads to its last person at once, in whatever order it comes", async () => {
    const chain = ["A>B", "B>C", "C>D"].map((merger) => merging(merger));
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [0, 2, 1],
    ]) {
      await database.sql`delete from persons`;
      for (const place of order) if (chain[place]) await send("persons", chain[place]);
      expect(await mergers()).toEqual(["A>D", "B>D", "C>D"]);
    }
    await database.sql`delete from persons`;
    await send("persons", ...chain);
    expect(await mergers()).toEqual(["A>D", "B>D", "C>D"]);
  });

  test("nobody stands for himself by way of others", async () => {
    await send("persons", merging("A>B"));
    expect(await rejections("persons", merging("B>A"))).toEqual(["B mergedInto merged-in-a-circle"]);
    expect(await rejections("persons", merging("E>F"), merging("F>G"), merging("G>E"))).toEqual([
      "E mergedInto merged-in-a-circle",
      "F mergedInto merged-in-a-circle",
      "G mergedInto merged-in-a-circle",
    ]);
    expect(await mergers()).toEqual(["A>B"]);
  });

  test("two may change places", async () => {
    await send("persons", merging("A>B"), person("B", 1));
    expect(await send("persons", merging("B>A", 2), person("A", 0, { version: 2 }))).toEqual([
      "stored",
      "stored",
    ]);
    expect(await mergers()).toEqual(["B>A"]);
  });
});

function person(id: string, number: 0 | 1 | 2, fields: Record<string, unknown> = {}): CoreRecord {
  return { id, version: 1, jmbg: NUMBERS[number], givenName: "Ana", familyName: "Anić", ...fields };
}

function merging(merger: string, version = 1): CoreRecord {
  const [id = "", mergedInto] = merger.split(">");
  return { id, version, givenName: "Ana", familyName: "Anić", mergedInto };
}

async function answersTo(kind: KindName, ...records: CoreRecord[]) {
  const stored = await inTransaction(testContext(), (tx) => storeRecords(tx, KINDS[kind], records));
  return stored.answers;
}

async function send(kind: KindName, ...records: CoreRecord[]): Promise<string[]> {
  return (await answersTo(kind, ...records)).map(({ outcome }) => outcome);
}

async function rejections(kind: KindName, ...records: CoreRecord[]): Promise<string[]> {
  const answers = await answersTo(kind, ...records);
  return answers.map((one) =>
    one.outcome === "rejected" ? `${one.id} ${one.field} ${one.reason}` : one.outcome,
  );
}

async function addresses(): Promise<string[]> {
  const rows = await database.sql<{ email: string }[]>`select email from person_emails order by email`;
  return rows.map(({ email }) => email);
}

async function cityOf(id: string): Promise<string | undefined> {
  const [row] = await database.sql`select city from persons where core_id = ${id}`;
  return row?.city;
}

async function numbered(): Promise<string[]> {
  const rows = await database.sql<{ id: string }[]>`
    select core_id as id from persons where jmbg_index is not null order by 1`;
  return rows.map(({ id }) => id);
}

async function mergers(): Promise<string[]> {
  const rows = await database.sql<{ id: string; into: string }[]>`
    select core_id as id, merged_into as into from persons where merged_into is not null order by 1`;
  const names = new Map(["A", "B", "C", "D"].map((id) => [registerId("persons", id), id]));
  return rows.map(({ id, into }) => `${id}>${names.get(into)}`);
}
