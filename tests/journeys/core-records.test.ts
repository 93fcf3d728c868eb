import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CORE_SETTINGS, putBody, putRecords } from "../support/core-api";
import { FULL_RECORDS, KINDS_SENT } from "../support/core-records";
import { dump } from "../support/database-dump";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal(CORE_SETTINGS);
});
afterAll(() => portal?.stop());

describe("PUT of every kind", () => {
  it.each(KINDS_SENT)("%s: the same again changes nothing, and only a later version does", async (kind) => {
    const sent = { ...FULL_RECORDS[kind], version: 5 };
    expect(await outcomes(kind, [sent])).toEqual(["stored"]);
    const stored = await registerDump();
    expect(stored).toContain(sent.id);
    expect(await outcomes(kind, [sent])).toEqual(["unchanged"]);
    expect(await outcomes(kind, [{ ...sent, version: 4, closed: true }])).toEqual(["superseded"]);
    expect(await registerDump()).toBe(stored);
    expect(await outcomes(kind, [{ ...sent, version: 6 }])).toEqual(["stored"]);
  });

  it.each(KINDS_SENT)("%s: a record that lacks everything is rejected by field and reason", async (kind) => {
    const { answers, rejected } = await putRecords(portal, kind, [{ id: "X-1", version: 1 }]);
    expect(answers).toEqual([
      { id: "X-1", outcome: "rejected", field: expect.any(String), reason: "missing" },
    ]);
    expect(rejected).toBe(1);
  });
});

describe("the answer", () => {
  it("has one entry for each record, in the order sent; a bad record keeps none of the others out", async () => {
    const person = (id: string, changed: object = {}) => ({
      ...FULL_RECORDS.persons,
      id,
      jmbg: undefined,
      mergedInto: "T-K-1",
      ...changed,
    });
    await putRecords(portal, "persons", [person("N-1", { version: 3 }), person("N-2", { version: 3 })]);
    const answer = await putRecords(portal, "persons", [
      person("N-3"),
      person("N-1", { version: 2 }),
      person("N-4", { givenName: "" }),
      person("N-2", { version: 3 }),
      "no record",
      person("N-3", { version: 2 }),
      person("N-5", { bornOn: "31.12.1990." }),
    ]);
    expect(answer).toEqual({
      answers: [
        { id: "N-3", outcome: "superseded" },
        { id: "N-1", outcome: "superseded" },
        { id: "N-4", outcome: "rejected", field: "givenName", reason: "empty" },
        { id: "N-2", outcome: "unchanged" },
        { id: null, outcome: "rejected", field: "", reason: "wrong-type" },
        { id: "N-3", outcome: "stored" },
        { id: "N-5", outcome: "rejected", field: "bornOn", reason: "malformed" },
      ],
      stored: 1,
      unchanged: 1,
      superseded: 2,
      rejected: 3,
    });
  });

  it("to the same batch thirty times at once is thirty times a right one, and the register holds it once", async () => {
    const records = Array.from({ length: 50 }, (_, place) => ({
      ...FULL_RECORDS.instalments,
      id: `R-many-${place}`,
      reference: `7700${place}`,
    }));
    const all = await Promise.all(
      Array.from({ length: 30 }, () => putRecords(portal, "instalments", records)),
    );
    expect(all.reduce((sum, { stored }) => sum + stored, 0)).toBe(50);
    expect(all.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(50 * 29);
    const [row] = await portal.database`select count(*)::int from instalments where core_id like 'R-many-%'`;
    expect(row?.count).toBe(50);
  });

  it("takes a thousand records and not one more", async () => {
    const records = (count: number) =>
      Array.from({ length: count }, (_, place) => ({
        ...FULL_RECORDS["fund-unit-values"],
        id: `FV-k-${place}`,
        fund: `fund-${place}`,
      }));
    expect((await putRecords(portal, "fund-unit-values", records(1000))).stored).toBe(1000);
    const refused = await putBody(portal, "fund-unit-values", JSON.stringify({ records: records(1001) }));
    expect(refused).toMatchObject({ status: 400, body: { type: "/api/core/v1#too-many-records" } });
  });

  it("is on record with the token's name, the kind and the counts, and no client sees that", async () => {
    await putRecords(portal, "documents", [{ ...FULL_RECORDS.documents, id: "D-record" }]);
    const [last] = await portal.database`
      select event, account_id, details from audit_events where event = 'core.records-written' order by id desc`;
    expect(last).toEqual({
      event: "core.records-written",
      account_id: null,
      details: {
        token: "CORE_API_TOKEN",
        kind: "documents",
        stored: 1,
        unchanged: 0,
        superseded: 0,
        rejected: 0,
      },
    });
  });
});

async function outcomes(kind: (typeof KINDS_SENT)[number], records: object[]): Promise<string[]> {
  return (await putRecords(portal, kind, records)).answers.map(({ outcome }) => outcome);
}

/** All tables but those that keep count of the calls themselves. */
async function registerDump(): Promise<string> {
  const lines = (await dump(portal.database)).split("\n");
  return lines
    .filter((line) => !/core\.records-written|^\("?\\\\x[0-9a-f]{64}/.test(line))
    .sort()
    .join("\n");
}
