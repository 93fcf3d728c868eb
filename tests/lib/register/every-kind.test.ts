import { expect, test } from "vitest";
import { inTransaction } from "#lib/core/context";
import { type KindName, registerId } from "#lib/register/core-id";
import { KINDS } from "#lib/register/kinds";
import { storeRecords } from "#lib/register/store-records";
import { type CoreRecord, FULL_RECORDS, KINDS_SENT } from "../../support/core-records";
import { testContext, useDatabase } from "../../support/database";

const database = useDatabase();

test.each(KINDS_SENT)(
  "%s come back as they were sent, with every field and with the fewest",
  async (kind) => {
    const full = FULL_RECORDS[kind];
    expect(await send(kind, full)).toEqual(["stored"]);
    expect(await rowOf(kind)).toMatchObject(columnsOf(full));
    const least = { ...leastOf(kind), version: 2 };
    expect(await send(kind, least)).toEqual(["stored"]);
    const row = await rowOf(kind);
    expect(row).toMatchObject(columnsOf(least));
    const emptied = Object.keys(columnsOf(full)).filter((column) => !(column in columnsOf(least)));
    for (const column of emptied)
      expect([null, "RSD", "in-force", false, 0, "[]"]).toContain(plain(row[column]));
  },
);

async function send(kind: KindName, record: CoreRecord): Promise<string[]> {
  const { answers } = await inTransaction(testContext(), (tx) => storeRecords(tx, KINDS[kind], [record]));
  return answers.map(({ outcome }) => outcome);
}

/** Only what the schema insists on. */
function leastOf(kind: KindName): CoreRecord {
  const record: CoreRecord = { ...FULL_RECORDS[kind] };
  for (const field of Object.keys(record)) {
    const { [field]: _, ...without } = record;
    if (KINDS[kind].schema.safeParse(without).success) delete record[field];
  }
  return record;
}

const REFERENCES: Record<string, [column: string, kind: KindName]> = {
  policy: ["policy_id", "policies"],
  of: ["subject_id", "policies"],
  person: ["person_id", "persons"],
  claimant: ["claimant_id", "persons"],
  member: ["member_id", "persons"],
  package: ["package_id", "health-packages"],
  contract: ["contract_id", "pension-contracts"],
};
const ELSEWHERE = ["id", "closed", "jmbg", "emails", "persons", "vehicle", "property", "travel"];

/** What the table should hold of a record. */
function columnsOf(record: CoreRecord): Record<string, unknown> {
  const columns: Record<string, unknown> = { core_id: record.id };
  for (const [field, value] of Object.entries(record)) {
    const [column, kind] = REFERENCES[field] ?? [];
    if (column && kind) columns[column] = registerId(kind, String(value));
    else if (field === "request") columns.request_id = value;
    else if (!ELSEWHERE.includes(field))
      columns[field.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`)] = kept(field, value);
  }
  return columns;
}

function kept(field: string, value: unknown): unknown {
  if (field === "documentsCompleteAt")
    return new Date(String(value)).toISOString().replace(".000Z", "+00:00");
  if (field === "content") return `\\x${Buffer.from(String(value), "base64").toString("hex")}`;
  return /^\d+\.\d+$/.test(String(value)) ? Number(value) : value;
}

async function rowOf(kind: KindName): Promise<Record<string, unknown>> {
  const [row] = await database.sql<[{ row: Record<string, unknown> }]>`
    select to_jsonb(t) as row from ${database.sql(KINDS[kind].table)} t where core_id = ${FULL_RECORDS[kind].id}`;
  return row.row;
}

function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}
