import { getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import * as schema from "#db/schema/index";
import type { ClientContext } from "#lib/core/context";
import { files as explained } from "#lib/texts/sr/data-copy/files";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../support/database";
import { FILES, giveEverything } from "../../support/everything";
import { ask, madeFor } from "../../support/exports";
import { merge } from "../../support/merging";
import { EXPORTED, LEFT_OUT, NOT_EXPORTED } from "../../support/own-rows";
import { signedIn } from "../../support/signing-in";

const database = useDatabase();

let ctx: TestContext & ClientContext;
let files: Map<string, Buffer>;
/** Own rows by table, as they stood when the copy was made. */
const stood = new Map<string, Row[]>();
beforeAll(async () => {
  await seedSampleClients(testContext());
  ({ ctx } = await signedIn(testContext(), "petar"));
  await signedIn(testContext(), "sofija");
  await merge(ctx, "mila", "petar");
  await giveEverything(ctx, database.sql);
  await ask(ctx);
  for (const table of Object.keys(EXPORTED)) stood.set(table, await ownRows(table));
  files = await madeFor(ctx, database.sql);
});

describe("the copy of a client's data", () => {
  it("has every table of the database, or a reason why not", () => {
    const tables = Object.values(schema).flatMap((one) => (is(one, PgTable) ? [getTableName(one)] : []));
    const told = [...Object.keys(EXPORTED), ...Object.keys(NOT_EXPORTED)];
    expect(told.sort()).toEqual(tables.sort());
  });

  it("leaves out no column that does not exist", async () => {
    const rows = await database.sql<{ name: string }[]>`
      select unnest(array[table_name || '.' || column_name, '*.' || column_name]) as name
      from information_schema.columns where table_schema = 'public'`;
    const there = new Set(rows.map(({ name }) => name));
    expect(Object.keys(LEFT_OUT).filter((name) => !there.has(name))).toEqual([]);
  });

  it.each(Object.entries(EXPORTED))("has every row and column of %s", async (table, { file }) => {
    const rows = stood.get(table) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    const there = objectsIn(JSON.parse(textOf(file)));
    for (const row of rows) {
      const wanted = Object.entries(row).filter(([column]) => !isLeftOut(table, column));
      const fits = there.some((one) =>
        wanted.every(([column, value]) => same(one[inCamelCase(column)], value)),
      );
      expect(fits ? "there" : JSON.stringify(Object.fromEntries(wanted)), table).toBe("there");
    }
  });

  it("names the client's roles on a policy", () => {
    const roles = JSON.parse(textOf("polise.json")).map((one: { roles: string[] }) => one.roles);
    expect(roles.flat()).toContain("policyholder");
    expect(roles.flat()).toContain("insured");
  });

  it("has every file byte for byte, under a name that any system takes", async () => {
    const documents = (stood.get("documents") ?? []).map(({ content }) =>
      String(content).slice("\\x".length),
    );
    const bytes = [...documents.map((hex) => Buffer.from(hex, "hex")), ...Object.values(FILES)];
    expect(documents.length).toBeGreaterThan(3);
    const packed = [...files].filter(([path]) => !/\.(json|txt)$/.test(path));
    expect(packed.map(([, content]) => content.toString("base64")).sort()).toEqual(
      bytes.map((content) => content.toString("base64")).sort(),
    );
    for (const [path] of packed) expect(path).toMatch(/^(dokumenta|prilozi\/[\w-]+)\/\d\d [^/\\:*?"<>|]+$/);
    expect([...files.keys()]).toContain("prilozi/Z-AAAA-0001/01 račun šđčćž.jpg");
  });

  it("says where every file is, and of one that did not pass the check that it is held back", () => {
    const attached = JSON.parse(textOf("zahtevi.json")).flatMap(
      (one: { attachments: object[] }) => one.attachments,
    );
    const told = [...attached, ...JSON.parse(textOf("dokumenta.json"))] as {
      name?: string;
      file: string | null;
    }[];
    const there = told.flatMap(({ file }) => file ?? []);
    expect(there.sort()).toEqual([...files.keys()].filter((path) => path.includes("/")).sort());
    expect(told.filter(({ file }) => file === null)).toMatchObject([
      { name: "zarazen.pdf", scan: "infected" },
    ]);
  });

  it("explains every field in README.txt", () => {
    for (const [file, { fields }] of Object.entries(explained)) {
      const used = new Set(objectsIn(JSON.parse(textOf(file))).flatMap(Object.keys));
      expect(
        [...used].filter((name) => !(name in fields)),
        file,
      ).toEqual([]);
    }
    for (const file of files.keys())
      if (file.endsWith(".json")) expect(textOf("README.txt")).toContain(`${file}: `);
  });
});

describe("what is not in the copy", () => {
  it("D1: anything by which another client could be told", async () => {
    const others = await database.sql<{ marker: string }[]>`
      select marker from (
        select unnest(array[id::text, core_id, phone, given_name || ' ' || family_name]) as marker
          from persons where not (id = any(${await own()}))
        union all select email from person_emails where not (person_id = any(${await own()}))
        union all select username from accounts where id <> ${ctx.client.accountId}
        union all select number from policies where id not in (select policy_id from policy_persons where person_id = any(${await own()}))
        union all select number from claims where not (claimant_id = any(${await own()}))
        union all select number from health_cards where not (person_id = any(${await own()}))
        union all select number from authorisations where not (person_id = any(${await own()}))
      ) as markers where marker is not null
        and marker not in (select email from person_emails where person_id = any(${await own()}))`;
    expect(others.length).toBeGreaterThan(20);
    const everything = [...files.values()].map(String).join("\n");
    expect(others.filter(({ marker }) => everything.includes(marker))).toEqual([]);
  });

  it("D3: a JMBG, a password, a token, or the hash of one", async () => {
    const secrets = await database.sql<{ secret: string }[]>`
      select encode(jmbg_index, 'hex') as secret from persons where jmbg_index is not null
      union all select password_hash from accounts union all select session_token from sessions
      union all select encode(token_hash, 'hex') from devices
      union all select encode(holder_hash, 'hex') from challenges
      union all select encode(hash, 'hex') from audit_events
      union all select encode(public_key, 'escape') from passkeys union all select credential_id from passkeys`;
    expect(secrets.length).toBeGreaterThan(10);
    const everything = [...files.values()].map(String).join("\n");
    const inBase64 = (secret: string) => Buffer.from(secret, "hex").toString("base64");
    for (const { secret } of secrets)
      expect([secret, inBase64(secret)].some((one) => one.length > 8 && everything.includes(one))).toBe(
        false,
      );
    for (const { jmbg } of Object.values(SAMPLE_CLIENTS)) expect(everything).not.toContain(jmbg);
  });
});

type Row = Record<string, unknown>;

async function ownRows(table: string): Promise<Row[]> {
  const { own: where = "", told = "'{}'" } = EXPORTED[table] ?? {};
  const parameters = [ctx.client.accountId, await own()];
  const text = `select to_jsonb(own) || ${told} as row from ${table} own
    where (${where}) and ($1::uuid, $2::uuid[]) is not null`;
  return (await database.sql.unsafe<{ row: Row }[]>(text, parameters)).map(({ row }) => row);
}

async function own(): Promise<string[]> {
  const { personId } = ctx.client;
  const rows = await database.sql<{ id: string }[]>`
    select id from persons where id = ${personId} or merged_into = ${personId}`;
  return rows.map(({ id }) => id);
}

function textOf(file: string): string {
  return String(files.get(file));
}

/** Every object, whatever it lies in; what clients typed and what happened is named by each kind as it likes. */
function objectsIn(value: unknown): Row[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (value === null || typeof value !== "object") return [];
  const inside = Object.entries(value).filter(([name]) => !["answers", "details"].includes(name));
  return [value as Row, ...inside.flatMap(([, part]) => objectsIn(part))];
}

function isLeftOut(table: string, column: string): boolean {
  return (
    `${table}.${column}` in LEFT_OUT || (`*.${column}` in LEFT_OUT && !KEPT.includes(`${table}.${column}`))
  );
}

/** Columns that other tables leave out. */
const KEPT = ["consents.version", "policies.closed_at"];

function inCamelCase(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Moments and decimal numbers are written differently by the two who write them. */
function same(there: unknown, wanted: unknown): boolean {
  return JSON.stringify(plain(there)) === JSON.stringify(plain(wanted));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(
      Object.entries(value)
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([name, part]) => [name, plain(part)]),
    );
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toISOString();
  return typeof value === "string" && /^\d+\.\d+$/.test(value) ? Number(value) : value;
}
