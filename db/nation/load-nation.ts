import postgres from "postgres";
import type { Env } from "#lib/core/env";
import type { KindName } from "#lib/register/core-id";
import type { Kind } from "#lib/register/kind";
import { KINDS } from "#lib/register/kinds";
import { stagedLine } from "#lib/register/staging";
import { type BareTable, openBareTable } from "./bare-table";
import { nation } from "./nation";

/** Statements at once that sort for an index: as many as a small machine has cores. */
const AT_ONCE = 2;

/** Hears how far a load is. */
export interface LoadProgress {
  persons(made: number): void;
  phase(name: "Indexes" | "Statistics"): void;
}

/**
 * Fills an empty register with a fictional nation of so many persons, in constant memory: never in production;
 * throws when somebody is there already. Interrupted before its end it leaves nothing. `url` must lead straight to PostgreSQL.
 */
export async function loadNation(
  url: string,
  env: Env,
  persons: number,
  progress: LoadProgress,
): Promise<void> {
  if (env.mode === "production") throw new Error("A fictional nation is not for production.");
  const sql = postgres(url, { max: 20, onnotice: () => {} });
  try {
    const inlets = new Map<KindName, Inlet>();
    for (const kind of Object.values(KINDS)) inlets.set(kind.name, await openInlet(sql, env, kind));
    await pour(inlets, persons, progress);
    const tables = [...inlets.values()].flatMap((inlet) => inlet.tables);
    progress.phase("Indexes");
    await forEach(tables, (table) => table.complete());
    for (const table of tables) await table.commit();
    progress.phase("Statistics");
    await forEach(tables, ({ name }) => sql.unsafe(`vacuum analyze ${name}`));
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Where the records of a kind go: into its table and that of its links. */
interface Inlet {
  tables: BareTable[];
  put(record: Parameters<Kind["toRow"]>[1]): Promise<void> | undefined;
}

async function openInlet(sql: postgres.Sql, env: Env, kind: Kind): Promise<Inlet> {
  const { links, columns } = kind;
  const own = await openBareTable(sql, kind.table, columns);
  if (!links)
    return { tables: [own], put: (record) => own.put(stagedLine(columns, kind.toRow(env, record))) };
  const names = [links.owner, ...Object.keys(links.columns)];
  const linked = await openBareTable(sql, links.table, names);
  const put: Inlet["put"] = (record) => {
    const row = kind.toRow(env, record);
    const lines = (row.links as string[][]).map((link) => `${[row.id, ...link].join("\t")}\n`);
    const waiting = [own.put(stagedLine(columns, row)), linked.put(lines.join(""))].filter(Boolean);
    return waiting.length > 0 ? Promise.all(waiting).then(() => {}) : undefined;
  };
  return { tables: [own, linked], put };
}

async function pour(inlets: Map<KindName, Inlet>, persons: number, progress: LoadProgress): Promise<void> {
  let made = 0;
  for (const { kind, record } of nation(persons)) {
    const waiting = inlets.get(kind)?.put(record);
    if (waiting) await waiting;
    if (kind !== "persons") continue;
    made += 1;
    if (made % 10_000 === 0) progress.persons(made);
  }
}

async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
